import { metricNamed } from "../../metrics/index.ts";
import { isPayable } from "../../metrics/paid-metric.ts";
import type { Flow } from "../../model/ledger/flows.ts";
import type { Numbers } from "../numbers.ts";
import type { FileRule } from "../rule.ts";

const says = {
  message: (n: Numbers, p: { readonly metric: string }) =>
    `looks at ‘${n.metric(p.metric)}’, which is always 0: nothing is sold here that customers go on paying for`,
  remedy: () =>
    "state what they pay each month as `company.money.recurringShare`, or pay on what is sold at once",
};

const renewals: ReadonlySet<string> = new Set<Flow>(["recurring", "recurringWon", "recurringLost"]);

/** Whether a metric is made of nothing but what customers go on paying. */
function isOfRenewals(name: string): boolean {
  const metric = metricNamed(name);
  return (
    metric !== undefined && isPayable(metric) && Object.keys(metric.sum).every((flow) => renewals.has(flow))
  );
}

/** Pay on renewals in a company that has said nothing of any. */
export const noRenewals = {
  name: "no-renewals",
  needs: "file",
  says,
  title: "Renewals that nobody stated",
  sentence: "A component that looks at recurring revenue where customers pay once (`recurringShare` is 0).",
  find: ({ statedParts, company }, say) => {
    if (company.money.recurringShare > 0) return [];
    return statedParts.flatMap(({ place, looksAt }) =>
      looksAt
        .filter(({ metric }) => isOfRenewals(metric))
        .map(({ metric }) => ({
          severity: "warning" as const,
          component: place,
          message: say.message({ metric }),
          remedy: say.remedy(),
        })),
    );
  },
} as const satisfies FileRule<typeof says>;
