import { carryOf, expectedPay } from "../../model/incentives/payroll.ts";
import type { PartView } from "../part-view.ts";
import { isFlat, ownResults } from "../response.ts";
import type { PilotRule } from "../rule.ts";
import { thresholds } from "../thresholds.ts";

/** An advance that is worked off in so many usual periods is a loan. */
const periodsOfRecovery = 12;

/** What a part pays when every result is as bad as it can be, less what later pay is cut for it: an advance is a loan. */
function surePay(part: PartView): number {
  const { terms, results, carried, pay, standpoint } = part;
  const worst = results.map(({ about, most }) => (about?.better === "lower" ? most : 0));
  const sure = pay(worst);
  const values = (at: readonly number[]) => {
    const readings: number[] = [];
    results.forEach(({ places }, result) => {
      for (const place of places) readings[place] = at[result]!;
    });
    return readings;
  };
  const usual = values(results.map(({ expected }) => expected));
  const { seat } = standpoint;
  let [kept, cut] = [usual, values(worst)].map((period) => carryOf(terms, period, seat, carried)) as [
    number,
    number,
  ];
  let lost = 0;
  for (let period = 0; period < periodsOfRecovery; period++) {
    lost += Math.max(0, expectedPay(terms, usual, seat, kept) - expectedPay(terms, usual, seat, cut));
    kept = carryOf(terms, usual, seat, kept);
    cut = carryOf(terms, usual, seat, cut);
  }
  return sure - lost;
}

/** A bonus of which a good part comes without any result. */
export const windfall: PilotRule = {
  name: "windfall",
  needs: "pilot",
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
      // Where nothing moves the pay that is said already; where rivals have a part, somebody always wins.
      if (results.length < part.results.length || isFlat(part)) return [];
      const sure = surePay(part);
      if (sure < thresholds.mostWindfall * part.usualPay || sure > part.usualPay) return [];
      const share = sure / part.usualPay;
      return [
        {
          severity: "note",
          component: part.place,
          message: say(
            (n) =>
              `${n.money(sure)} of ${n.money(part.usualPay)} ${n.during(part.period)} come to ${n.whom(part.department)} without any ${results.length > 1 ? "result" : `‘${n.metric(result.metric)}’`}: ${n.percent(share)} of it is salary by another name`,
            (n) =>
              `${n.money(sure)} из ${n.money(part.usualPay)} ${n.during(part.period)} ${n.who(part.department)} получит ${results.length > 1 ? "и без всякого результата" : `и при нулевом показателе «${n.metric(result.metric)}»`}: ${n.percent(share)} — это тот же оклад`,
          ),
          remedy: say(
            () => "lower it, or let it run out (`floorMonths`) after the months in which somebody settles in",
            () => "снизьте это или пусть оно кончится (`floorMonths`), когда человек освоится",
          ),
          figures: { sure, usual: part.usualPay },
        } as const,
      ];
    }),
};
