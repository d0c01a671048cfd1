import { isFlat } from "../response.ts";
import type { LintRule } from "../rule.ts";

/** A component that pays or takes the same over everything that can be reached. */
export const neverMoves: LintRule = {
  name: "never-moves",
  title: { en: "A component that never moves", ru: "Выплата, которая не меняется" },
  sentence: {
    en: "A bonus, commission or fine that comes to the same over all results within reach.",
    ru: "Бонус, комиссия или штраф, одинаковые при всех достижимых результатах.",
  },
  find: ({ parts, say }) =>
    parts
      .filter((part) => !part.salary && !("quota" in part.terms) && isFlat(part))
      .map(({ place, department, period, usualPay }) => ({
        severity: "warning",
        component: place,
        message: say(
          (n) =>
            `pays ${n.whom(department)} ${n.money(usualPay)} ${n.during(period)} over all results within reach: nothing that anybody does changes it`,
          (n) =>
            `${n.whom(department)} причитается ${n.money(usualPay)} ${n.during(period)} при любом достижимом результате: от действий людей это не зависит`,
        ),
        remedy: say(
          () => "take it out, or move its rate, cap, share or allowance to where results are",
          () => "уберите её либо перенесите ставку, потолок, долю или порог туда, где лежат результаты",
        ),
        figures: { pay: usualPay },
      })),
};
