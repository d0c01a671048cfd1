import type { ComponentTerms } from "../../../model/incentives/component.ts";
import { expectedPay } from "../../../model/incentives/payroll.ts";
import type { PartView, ResultView } from "../part-view.ts";
import type { PlanView } from "../plan-view.ts";
import { ownResults, reachable } from "../response.ts";
import type { Finding, LintRule } from "../rule.ts";

type Tier = { readonly from: number | Readonly<Record<string, number>> };

/** How far beyond all reach a tier is still tried, to tell one that nobody reaches from one that changes nothing. */
const farBeyond = 1000;

/** A step of a table that is never paid, or pays what the step below pays. */
export const deadTier: LintRule = {
  name: "dead-tier",
  title: { en: "A dead tier", ru: "Мёртвая ступень" },
  sentence: {
    en: "A tier that lies beyond all results within reach, behind a cap, or pays what the one below pays.",
    ru: "Ступень, до которой не дотянуться, которую закрывает потолок или которая платит столько же, сколько предыдущая.",
  },
  find: (view) =>
    view.parts.flatMap((part) => {
      const { tiers } = part.terms as { readonly tiers?: readonly Tier[] };
      const result = ownResults(part)[0];
      if (!Array.isArray(tiers) || result === undefined) return [];
      return tiers.flatMap((_, step) => dead(view, part, result, tiers, step));
    }),
};

function dead(
  { say }: PlanView,
  part: PartView,
  result: ResultView,
  tiers: readonly Tier[],
  step: number,
): readonly Finding[] {
  const { from } = tiers[step]!;
  const at = typeof from === "number" ? from : from[part.department]!;
  const without = { ...part.terms, tiers: tiers.filter((_, other) => other !== step) };
  const same = (values: readonly number[]) => values.every((value) => alike(part, without, value));
  if (!same(reachable(result))) return [];
  const beyond = Array.from(
    { length: 40 },
    (_, k) => at * farBeyond ** (k / 39) + (result.most - result.least) / 50,
  );
  const idle = same(beyond);
  return [
    {
      severity: "warning",
      component: part.place,
      field: ["tiers", step],
      message: say(
        (n) =>
          idle
            ? `this tier changes nothing, wherever a result comes out: it pays what is paid without it`
            : `nobody gets to this tier: it begins at ${n.plain(at)}, usual is ${n.plain(result.expected)} ${n.during(part.period)}, and with luck and the strongest lever ${n.whom(part.department)} is left at ${n.plain(result.most)}`,
        (n) =>
          idle
            ? "эта ступень ничего не меняет ни при каком результате: без неё платят столько же"
            : `до этой ступени никто не доходит: она начинается с ${n.plain(at)}, обычный результат ${n.during(part.period)} — ${n.plain(result.expected)}, а с удачей и сильнейшим рычагом ${n.who(part.department)} дойдёт до ${n.plain(result.most)}`,
      ),
      remedy: say(
        (n) =>
          idle
            ? "take it out, raise the cap that hides it, or give it a rate of its own"
            : `begin it at ${n.plain(result.expected + result.spread)} or below, or take it out`,
        (n) =>
          idle
            ? "уберите её, поднимите закрывающий её потолок или дайте ей свою ставку"
            : `начните её не выше ${n.plain(result.expected + result.spread)} или уберите`,
      ),
      figures: { from: at, usual: result.expected, most: result.most },
    },
  ];
}

function alike(part: PartView, without: ComponentTerms, value: number): boolean {
  const { seat } = part.standpoint;
  const values = part.results.flatMap(({ places }) => places).map(() => value);
  const [kept, left] = [part.terms, without].map((terms) => expectedPay(terms, values, seat));
  return Math.abs(kept! - left!) <= 1e-9 * Math.max(1, Math.abs(kept!));
}
