import type { Department } from "../../model/ledger/units.ts";
import { departments } from "../../model/ledger/units.ts";
import { excess } from "../../statistics/nothing.ts";
import type { Numbers } from "../numbers.ts";
import type { PilotRule } from "../rule.ts";
import { thresholds } from "../thresholds.ts";

const says = {
  taken: (n: Numbers, p: { readonly taken: number; readonly department: Department }) =>
    `penalties and clawbacks take ${n.money(p.taken)} a week more from ${n.whom(p.department)} than bonuses bring, at usual behaviour`,
  atRisk: (
    n: Numbers,
    p: {
      readonly share: number;
      readonly department: Department;
      readonly variable: number;
      readonly all: number;
    },
  ) =>
    `${n.percent(p.share)} of what ${n.who(p.department)} usually gets hangs on results (${n.money(p.variable)} of ${n.money(p.all)} a week)`,
  remedy: (_: Numbers, p: { readonly isCommissionAlone: boolean }) =>
    p.isCommissionAlone
      ? "usual for independent agents; to employees give a salary, a draw or a floor as well"
      : "shift money between salary and bonuses; sales plans usually keep half as salary, marketing four fifths",
};

/** More at risk than people can live with, or less than nothing. */
export const payAtRisk = {
  name: "pay-at-risk",
  needs: "pilot",
  says,
  title: "Too much pay at risk",
  sentence: "Bonuses above three fifths of usual pay, or penalties above all bonuses.",
  find: ({ parts, payAWeek }, say) =>
    departments.flatMap((department) => {
      const { all, salary } = payAWeek[department];
      const variable = excess(all, salary);
      const first = parts.find(
        (part) => part.department === department && !part.salary && (variable > 0 || part.usualPay < 0),
      );
      const share = all === 0 ? 0 : variable / all;
      const isLent = parts.some(
        ({ department: whose, terms }) => whose === department && ("draw" in terms || "floor" in terms),
      );
      // Who lives on commission alone has mostly chosen it: independent agents do.
      const isCommissionAlone = salary === 0 && variable > 0;
      if (isCommissionAlone && isLent) return [];
      if (first === undefined || (variable >= 0 && share <= thresholds.mostAtRisk)) return [];
      return [
        {
          severity: isCommissionAlone ? "note" : "warning",
          component: first.place,
          message:
            variable < 0
              ? say.taken({ taken: -variable, department })
              : say.atRisk({ share, department, variable, all }),
          remedy: say.remedy({ isCommissionAlone }),
          figures: { all, variable },
        } as const,
      ];
    }),
} as const satisfies PilotRule<typeof says>;
