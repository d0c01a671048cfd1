import type { ComponentTerms } from "../../model/incentives/component.ts";
import { expectedPay } from "../../model/incentives/payroll.ts";
import { isNothing } from "../../statistics/nothing.ts";
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

/** Pay that stops rising where many people are. */
export const cappedOut: PilotRule = {
  name: "capped-out",
  needs: "pilot",
  title: { en: "A cap where people are", ru: "Потолок там, где люди" },
  sentence: {
    en: "Pay that stops rising below what three periods in ten bring.",
    ru: "Оплата, которая перестаёт расти раньше, чем в трёх периодах из десяти.",
  },
  find: ({ parts, say }) =>
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
              message: say(
                (n) =>
                  `${n.who(part.department)} stands at the top of this pay, ${n.money(top)}, in ${n.percent(share)} of periods: from ${n.plain(from)} ${n.during(part.period)} on, more ‘${n.metric(result.metric)}’ brings nothing (usual is ${n.plain(result.expected)})`,
                (n) =>
                  `${n.who(part.department)} упирается в верх этой выплаты, ${n.money(top)}, в ${n.percent(share)} периодов: начиная с ${n.plain(from)} ${n.during(part.period)} показатель «${n.metric(result.metric)}» больше ничего не приносит (обычно — ${n.plain(result.expected)})`,
              ),
              remedy: say(
                (n) =>
                  `raise it to what ${n.plain(result.expected + 2 * result.spread)} earns, or flatten the rate instead of stopping it`,
                (n) =>
                  `поднимите потолок до заработка при ${n.plain(result.expected + 2 * result.spread)} или снижайте ставку плавно, а не до нуля`,
              ),
              figures: { top, share, from },
              ...mendOf(part, result),
            } as const,
          ];
        }),
      ),
};
