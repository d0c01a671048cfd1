import type { PayPeriod } from "../../model/incentives/component.ts";
import type { Department } from "../../model/ledger/units.ts";
import type { Numbers } from "../numbers.ts";
import { jumpsOf, ownResults, payRange, shareAtLeast } from "../response.ts";
import type { PilotRule } from "../rule.ts";
import { thresholds } from "../thresholds.ts";

const says = {
  message: (
    n: Numbers,
    p: {
      readonly department: Department;
      readonly size: number;
      readonly sum: number;
      readonly metric: string;
      readonly at: number;
      readonly period: PayPeriod;
      readonly share: number;
      readonly reached: number;
    },
  ) =>
    `for ${n.who(p.department)} pay ${p.size < 0 ? "falls" : "jumps"} by ${n.money(p.sum)} where ‘${n.metric(p.metric)}’ comes to ${n.plain(p.at)} ${n.during(p.period)}, ${n.percent(p.share)} of all pay; ${n.percent(p.reached)} of periods get there. Close to it deals are hurried or held back`,
  remedy: () => "let pay begin below it and rise to the same sum, as a commission with tiers does",
};

/** A sum that hangs on the last unit of a result. */
export const cliff = {
  name: "cliff",
  needs: "pilot",
  says,
  title: "A cliff",
  sentence: "A place where the least bit of result changes pay by a tenth of it or more.",
  find: ({ parts, payAWeek }, say) =>
    parts.flatMap((part) => {
      const { all, salary } = payAWeek[part.department];
      const usual = Math.max(all * part.weeks, salary * part.weeks, payRange(part)[1]);
      if (usual <= 0) return [];
      return ownResults(part).flatMap((result) =>
        jumpsOf(part, result, thresholds.cliffOfPay * usual).map(({ at, size }) => {
          const reached = shareAtLeast(result, at);
          return {
            severity: "warning",
            component: part.place,
            message: say.message({
              department: part.department,
              size,
              sum: Math.abs(size),
              metric: result.metric,
              at,
              period: part.period,
              share: Math.abs(size) / usual,
              reached,
            }),
            remedy: say.remedy(),
            figures: { at, size, shareOfPay: Math.abs(size) / usual, reached },
          } as const;
        }),
      );
    }),
} as const satisfies PilotRule<typeof says>;
