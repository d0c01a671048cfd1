import { draws } from "../draws.ts";
import type { PilotRule } from "../rule.ts";
import { thresholds } from "../thresholds.ts";

/** A race that is over before it begins. */
export const sureWinner: PilotRule = {
  name: "sure-winner",
  needs: "pilot",
  title: { en: "A sure winner", ru: "Победитель известен заранее" },
  sentence: {
    en: "A contest that the same side wins nineteen times in twenty, or that everybody wins.",
    ru: "Соревнование, в котором девятнадцать раз из двадцати побеждает одна сторона или побеждают все.",
  },
  find: ({ parts, say }) =>
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
          message: say(
            (n) =>
              `${n.who(part.department)} wins this in ${n.percent(won)} of periods at usual behaviour: there is nothing to race for`,
            (n) =>
              `${n.who(part.department)} выигрывает в ${n.percent(won)} периодов при обычном поведении: соревноваться не за что`,
          ),
          remedy: say(
            () =>
              "give fewer prizes than there are people, and measure both sides against plans that each makes half the time",
            () =>
              "призов должно быть меньше, чем людей, а планы сторон — такими, чтобы каждая выполняла свой в половине случаев",
          ),
          figures: { won },
        } as const,
      ];
    }),
};
