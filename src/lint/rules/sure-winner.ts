import type { Department } from "../../model/ledger/units.ts";
import { draws } from "../draws.ts";
import type { Numbers } from "../numbers.ts";
import type { PilotRule } from "../rule.ts";
import { thresholds } from "../thresholds.ts";

const says = {
  message: (n: Numbers, p: { readonly department: Department; readonly won: number }) =>
    `${n.who(p.department)} wins this in ${n.percent(p.won)} of periods at usual behaviour: there is nothing to race for`,
  remedy: () =>
    "give fewer prizes than there are people, and measure both sides against plans that each makes half the time",
};

/** A race that is over before it begins. */
export const sureWinner = {
  name: "sure-winner",
  needs: "pilot",
  says,
  title: "A sure winner",
  sentence: "A contest that the same side wins nineteen times in twenty, or that everybody wins.",
  find: ({ parts }, say) =>
    parts.flatMap((part) => {
      if (!part.results.some(({ whose }) => whose === "rival")) return [];
      const paid = draws(part.results).map((drawn) => part.pay(drawn));
      const most = Math.max(...paid);
      const won = paid.filter((one) => one > 0.5 * most && most > 0).length / paid.length;
      if (most <= 0 || won < thresholds.sureWinner) return [];
      return [
        {
          severity: "warning",
          component: part.place,
          message: say.message({ department: part.department, won }),
          remedy: say.remedy(),
          figures: { won },
        } as const,
      ];
    }),
} as const satisfies PilotRule<typeof says>;
