import type { PayPeriod } from "../../model/incentives/component.ts";
import type { Department } from "../../model/ledger/units.ts";
import type { Numbers } from "../numbers.ts";
import { isFlat, payRange } from "../response.ts";
import type { PilotRule } from "../rule.ts";
import { thresholds } from "../thresholds.ts";

const says = {
  message: (
    n: Numbers,
    p: {
      readonly department: Department;
      readonly most: number;
      readonly period: PayPeriod;
      readonly all: number;
    },
  ) =>
    `pays ${n.whom(p.department)} ${n.money(p.most)} ${n.during(p.period)} at the best result within reach, where all pay is ${n.money(p.all)}`,
  remedy: (n: Numbers, p: { readonly isCount: boolean; readonly metric: string }) =>
    p.isCount
      ? `state money for each unit of ‘${n.metric(p.metric)}’; a share such as .05 belongs to a metric of money`
      : "state a rate that can be felt, in the scenario's currency",
};

/** So little for a result that it was hardly meant: .05 a deal. */
export const tokenPay = {
  name: "token-pay",
  needs: "pilot",
  says,
  title: "Pay of next to nothing",
  sentence: "A component that pays less than a thousandth of a person's pay at the best result within reach.",
  find: ({ parts, payAWeek }, say) =>
    parts.flatMap((part) => {
      const [least, most] = payRange(part);
      const all = payAWeek[part.department].all * part.weeks;
      // What only takes money is small where all goes well, and what pays nothing at all is told by another rule.
      if (part.salary || least < 0 || isFlat(part) || most >= thresholds.tokenOfPay * all) return [];
      const [result] = part.results;
      const isCount = result?.about?.unit === "count";
      return [
        {
          severity: "warning",
          component: part.place,
          message: say.message({ department: part.department, most, period: part.period, all }),
          remedy: say.remedy({ isCount, metric: result?.metric ?? "" }),
          figures: { most, all },
        } as const,
      ];
    }),
} as const satisfies PilotRule<typeof says>;
