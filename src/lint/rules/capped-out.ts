import type { ComponentTerms, PayPeriod } from "../../model/incentives/component.ts";
import { expectedPay } from "../../model/incentives/payroll.ts";
import type { Department } from "../../model/ledger/units.ts";
import { isNothing } from "../../statistics/nothing.ts";
import type { Numbers } from "../numbers.ts";
import type { PartView, ResultView } from "../part-view.ts";
import { paidResults, payAt, reachable, shareAtLeast } from "../response.ts";
import type { Finding, PilotRule } from "../rule.ts";
import { thresholds } from "../thresholds.ts";

/** The cap at what a result two spreads above the usual one earns without it, where it is the cap that stops pay. */
function mendOf(part: PartView, result: ResultView): Pick<Finding, "mends"> {
  const { cap, ...terms } = part.terms as ComponentTerms & { readonly cap?: number };
  if (cap === undefined) return {};
  const { seat } = part.standpoint;
  const values: number[] = [];
  for (const one of part.results)
    for (const place of one.places) values[place] = one.expected + (one === result ? 2 * one.spread : 0);
  const earned = expectedPay(terms as ComponentTerms, values, seat, part.carried);
  return earned > cap ? { mends: [{ field: ["cap"], to: Number(earned.toPrecision(3)) }] } : {};
}

const says = {
  message: (
    n: Numbers,
    p: {
      readonly department: Department;
      readonly top: number;
      readonly share: number;
      readonly from: number;
      readonly period: PayPeriod;
      readonly metric: string;
      readonly expected: number;
    },
  ) =>
    `${n.who(p.department)} stands at the top of this pay, ${n.money(p.top)}, in ${n.percent(p.share)} of periods: from ${n.plain(p.from)} ${n.during(p.period)} on, more ‘${n.metric(p.metric)}’ brings nothing (usual is ${n.plain(p.expected)})`,
  remedy: (n: Numbers, p: { readonly high: number }) =>
    `raise it to what ${n.plain(p.high)} earns, or flatten the rate instead of stopping it`,
};

/** Pay that stops rising where many people are. */
export const cappedOut = {
  name: "capped-out",
  needs: "pilot",
  says,
  title: "A cap where people are",
  sentence: "Pay that stops rising below what three periods in ten bring.",
  find: ({ parts }, say) =>
    parts
      .filter(({ results }) => results.every(({ whose }) => whose !== "rival"))
      .flatMap((part) =>
        paidResults(part).flatMap((result) => {
          const pay = payAt(part, result);
          const values = reachable(result);
          const top = pay(values.at(-1)!);
          const flat = values.findLastIndex((value) => !isNothing(pay(value) - top, top)) + 1;
          const from = values[flat];
          const better = result.about?.better !== "lower";
          // A quota without an accelerator is flat from the quota on; that is the quota's own rule to tell.
          if (flat === 0 || from === undefined || !better || top <= 0 || "quota" in part.terms) return [];
          const share = shareAtLeast(result, from);
          if (share < thresholds.mostAtCap) return [];
          return [
            {
              severity: "warning",
              component: part.place,
              ...("cap" in part.terms ? { field: ["cap"] } : {}),
              message: say.message({
                department: part.department,
                top,
                share,
                from,
                period: part.period,
                metric: result.metric,
                expected: result.expected,
              }),
              remedy: say.remedy({ high: result.expected + 2 * result.spread }),
              figures: { top, share, from },
              ...mendOf(part, result),
            } as const,
          ];
        }),
      ),
} as const satisfies PilotRule<typeof says>;
