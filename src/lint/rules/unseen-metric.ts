import { paidMetricNamed } from "../../metrics/paid-metric.ts";
import type { Department } from "../../model/ledger/units.ts";
import { hiddenFrom } from "../../model/people/believed-slopes.ts";
import { firstRoleOf } from "../../model/roles/index.ts";
import type { Numbers } from "../numbers.ts";
import type { FileRule } from "../rule.ts";
import { thresholds } from "../thresholds.ts";

const says = {
  message: (
    n: Numbers,
    p: { readonly department: Department; readonly visibility: number; readonly metric: string },
  ) =>
    `${n.who(p.department)} sees ${n.percent(p.visibility)} of what their work does to ‘${n.metric(p.metric)}’; the rest is taken from volume ("a lead is a lead"), so volume is what this pays for in their eyes`,
  remedy: () => "share the metrics first (`measurement: shared`), or pay on what they see",
};

/** A metric that the person who is paid on it cannot see. */
export const unseenMetric = {
  name: "unseen-metric",
  needs: "file",
  says,
  title: "A metric one cannot see",
  sentence: "Pay on what happens downstream where each department sees its own table only.",
  find: ({ statedParts, company }, say) => {
    const { visibility } = company.measurement;
    if (visibility >= thresholds.leastVisibility) return [];
    return statedParts.flatMap((part) =>
      part.looksAt
        .filter(({ metric }) =>
          Object.keys(paidMetricNamed(metric).sum).some((flow) =>
            hiddenFrom[firstRoleOf(part.department)].has(flow),
          ),
        )
        .map((result) => ({
          severity: "warning" as const,
          component: part.place,
          message: say.message({ department: part.department, visibility, metric: result.metric }),
          remedy: say.remedy(),
          figures: { visibility },
        })),
    );
  },
} as const satisfies FileRule<typeof says>;
