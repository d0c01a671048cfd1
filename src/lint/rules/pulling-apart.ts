import { type Department, departments, otherDepartments } from "../../model/ledger/units.ts";
import { expectedSlopeOf } from "../cross-pay.ts";
import type { PilotRule } from "../rule.ts";
import { congruity, totalGradient } from "../slopes.ts";
import { thresholds } from "../thresholds.ts";

/** One department's way to its pay takes from the other's. */
export const pullingApart: PilotRule = {
  name: "pulling-apart",
  needs: "pilot",
  title: { en: "Departments that pull apart", ru: "Отделы тянут в разные стороны" },
  sentence: {
    en: "What brings one department its pay lowers the other's, by the pilot's slopes.",
    ru: "То, что приносит деньги одному отделу, по наклонам пилота отнимает их у другого.",
  },
  find: (view) =>
    departments.flatMap((department) => {
      const [other] = otherDepartments(department) as [Department];
      const own = view.parts.filter((part) => part.department === department);
      const levers = view.standpoints[department].repertoire.levers;
      const total = totalGradient(own, view.standpoints[department]);
      const theirs = expectedSlopeOf(view, department);
      const agreement = congruity(total, theirs, view.standpoints[department]);
      if (agreement >= thresholds.pullingApart) return [];
      const worst = levers
        .map(({ name, curvature }, lever) => ({
          name,
          lever,
          harm: (total[lever]! * theirs[lever]!) / curvature,
        }))
        .sort((a, b) => a.harm - b.harm)[0]!;
      const place = own.filter(({ salary }) => !salary).map((part) => part.place)[0];
      const [gain, loss] = [total[worst.lever]! / 10, theirs[worst.lever]! / 10];
      const turned = Math.sign(gain) || 1;
      return [
        {
          severity: "warning",
          ...(place === undefined ? {} : { component: place }),
          message: view.say(
            (n) =>
              `what pays ${n.whom(department)} takes from ${n.whom(other)}: moving ‘${n.lever(worst.name)}’ by ${turned > 0 ? "+" : "\u2212"}.1 brings ${n.money(Math.abs(gain))} a week and costs the other department ${n.money(-turned * loss)} (cosine of the two gradients ${n.plain(agreement)})`,
            (n) =>
              `${n.who(department)} зарабатывает за счёт другого отдела: рычаг «${n.lever(worst.name)}» на ${turned > 0 ? "+" : "\u2212"}0,1 приносит ${n.money(Math.abs(gain))} в неделю и отнимает у другого отдела ${n.money(-turned * loss)} (косинус двух градиентов ${n.plain(agreement)})`,
          ),
          remedy: view.say(
            () => "pay both on one result further down the funnel, or add a common part",
            () => "платите обоим за один результат ниже по воронке или добавьте общую часть",
          ),
          figures: { agreement },
        } as const,
      ];
    }),
};
