import type { PayPeriod } from "../../model/incentives/component.ts";
import { carryOf, expectedPay } from "../../model/incentives/payroll.ts";
import type { Department } from "../../model/ledger/units.ts";
import type { Numbers } from "../numbers.ts";
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

const says = {
  message: (
    n: Numbers,
    p: {
      readonly sure: number;
      readonly usual: number;
      readonly period: PayPeriod;
      readonly department: Department;
      readonly results: number;
      readonly metric: string;
      readonly share: number;
    },
  ) =>
    `${n.money(p.sure)} of ${n.money(p.usual)} ${n.during(p.period)} come to ${n.whom(p.department)} without any ${p.results > 1 ? "result" : `‘${n.metric(p.metric)}’`}: ${n.percent(p.share)} of it is salary by another name`,
  remedy: () => "lower it, or let it run out (`floorMonths`) after the months in which somebody settles in",
};

/** A bonus of which a good part comes without any result. */
export const windfall = {
  name: "windfall",
  needs: "pilot",
  says,
  title: "Money for nothing",
  sentence: "A bonus of which a quarter or more is paid at no result at all.",
  find: ({ parts }, say) =>
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
          message: say.message({
            sure,
            usual: part.usualPay,
            period: part.period,
            department: part.department,
            results: results.length,
            metric: result.metric,
            share,
          }),
          remedy: say.remedy(),
          figures: { sure, usual: part.usualPay },
        } as const,
      ];
    }),
} as const satisfies PilotRule<typeof says>;
