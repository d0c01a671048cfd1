import type { PayPeriod } from "../../model/incentives/component.ts";
import type { Department } from "../../model/ledger/units.ts";
import { peopleIn } from "../../model/roles/roster.ts";
import type { Numbers } from "../numbers.ts";
import type { FileRule } from "../rule.ts";
import type { StatedPart, StatedView } from "../stated-view.ts";
import { termNumber } from "../term-numbers.ts";
import { thresholds } from "../thresholds.ts";
import { departmentOf, usuallyBrings } from "../usual-person.ts";

/** What a component's own result, or the one that its people share, usually comes to in its period. */
function usualOf(
  { company }: StatedView,
  { paidOn, seat, department, weeks }: StatedPart,
): number | undefined {
  const [reading] = paidOn;
  if (reading === undefined || reading.attainment) return undefined;
  const { metric, unit } = reading;
  if (unit === seat.self) return usuallyBrings(company, department, metric, weeks);
  const counted = departmentOf(metric);
  const each = counted && usuallyBrings(company, counted, metric, weeks);
  return each && each * peopleIn(company, counted);
}

const says = {
  message: (
    n: Numbers,
    p: {
      readonly department: Department;
      readonly quota: number;
      readonly metric: string;
      readonly period: PayPeriod;
      readonly usual: number;
      readonly times: number;
    },
  ) =>
    `asks ${n.whom(p.department)} for ${n.plain(p.quota)} of ‘${n.metric(p.metric)}’ ${n.during(p.period)}; in such a company some ${n.plain(p.usual)} are usual, and ${n.count(p.times)} times as much is out of reach in any period`,
  remedy: (n: Numbers, p: { readonly usual: number }) =>
    `set it near ${n.plain(p.usual)}, or look for a period or a currency that was not meant`,
};

/** A quota that no luck and no effort reach, as far as a file tells. */
export const quotaBeyondBase = {
  name: "quota-beyond-base",
  needs: "file",
  says,
  title: "A quota out of proportion",
  sentence:
    "A quota of four times and more of what is usual in the base month, where the company has the usual funnel.",
  find: (view, say) =>
    view.statedParts.flatMap((part) => {
      const quota = termNumber(part, "quota");
      const usual = usualOf(view, part);
      if (quota === undefined || usual === undefined || quota < thresholds.beyondUsual * usual) return [];
      const { metric } = part.paidOn[0]!;
      const { department, place, terms } = part;
      return [
        {
          severity: "warning" as const,
          component: place,
          field: ["quota"],
          message: say.message({
            department,
            quota,
            metric,
            period: terms.period,
            usual,
            times: thresholds.beyondUsual,
          }),
          remedy: say.remedy({ usual }),
          figures: { quota, usual },
        },
      ];
    }),
} as const satisfies FileRule<typeof says>;
