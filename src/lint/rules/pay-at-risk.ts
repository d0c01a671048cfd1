import { departments } from "../../model/ledger/units.ts";
import { excess } from "../../statistics/nothing.ts";
import type { PilotRule } from "../rule.ts";
import { thresholds } from "../thresholds.ts";

/** More at risk than people can live with, or less than nothing. */
export const payAtRisk: PilotRule = {
  name: "pay-at-risk",
  needs: "pilot",
  title: { en: "Too much pay at risk", ru: "Слишком много оплаты под риском" },
  sentence: {
    en: "Bonuses above three fifths of usual pay, or penalties above all bonuses.",
    ru: "Бонусы больше трёх пятых обычной оплаты или штрафы больше всех бонусов.",
  },
  find: ({ parts, payAWeek, say }) =>
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
              ? say(
                  (n) =>
                    `penalties and clawbacks take ${n.money(-variable)} a week more from ${n.whom(department)} than bonuses bring, at usual behaviour`,
                  (n) =>
                    `штрафы и возвраты забирают у роли «${n.who(department)}» на ${n.money(-variable)} в неделю больше, чем приносят бонусы, при обычном поведении`,
                )
              : say(
                  (n) =>
                    `${n.percent(share)} of what ${n.who(department)} usually gets hangs on results (${n.money(variable)} of ${n.money(all)} a week)`,
                  (n) =>
                    `${n.percent(share)} обычной оплаты роли «${n.who(department)}» зависит от результатов (${n.money(variable)} из ${n.money(all)} в неделю)`,
                ),
          remedy: say(
            () =>
              isCommissionAlone
                ? "usual for independent agents; to employees give a salary, a draw or a floor as well"
                : "shift money between salary and bonuses; sales plans usually keep half as salary, marketing four fifths",
            () =>
              isCommissionAlone
                ? "обычно для независимых агентов; сотрудникам дайте ещё оклад, аванс или минимум"
                : "перераспределите деньги между окладом и бонусами; в продажах окладом обычно остаётся половина, в маркетинге — четыре пятых",
          ),
          figures: { all, variable },
        } as const,
      ];
    }),
};
