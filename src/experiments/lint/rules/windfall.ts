import { ownResults, payAt } from "../response.ts";
import type { LintRule } from "../rule.ts";
import { thresholds } from "../thresholds.ts";

/** A bonus of which a good part comes without any result. */
export const windfall: LintRule = {
  name: "windfall",
  title: { en: "Money for nothing", ru: "Деньги ни за что" },
  sentence: {
    en: "A bonus of which a quarter or more is paid at no result at all.",
    ru: "Бонус, четверть которого или больше платят и без результата.",
  },
  find: ({ parts, say }) =>
    parts.flatMap((part) => {
      const results = ownResults(part);
      const [result] = results;
      if (part.salary || result === undefined || result.about?.better === "lower" || part.usualPay <= 0)
        return [];
      if (results.length < part.results.length) return [];
      const sure = payAt(part, result)(0);
      if (sure < thresholds.mostWindfall * part.usualPay) return [];
      return [
        {
          severity: "note",
          component: part.place,
          message: say(
            (n) =>
              `${n.money(sure)} of ${n.money(part.usualPay)} ${n.during(part.period)} come to ${n.whom(part.department)} without any ‘${n.metric(result.metric)}’: ${n.percent(sure / part.usualPay)} of it is salary by another name`,
            (n) =>
              `${n.money(sure)} из ${n.money(part.usualPay)} ${n.during(part.period)} ${n.who(part.department)} получит и при нулевом показателе «${n.metric(result.metric)}»: ${n.percent(sure / part.usualPay)} — это тот же оклад`,
          ),
          remedy: say(
            () => "call it salary, or let it run out after the months in which somebody settles in",
            () => "назовите это окладом или пусть оно кончится, когда человек освоится",
          ),
          figures: { sure, usual: part.usualPay },
        } as const,
      ];
    }),
};
