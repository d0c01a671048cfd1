import type { ComponentTerms, PayPeriod } from "../../model/incentives/component.ts";
import type { Multiplier } from "../../model/incentives/modifiers/multiplier.ts";
import { watchedOf } from "../../model/incentives/modifiers/watched.ts";
import { expectedPay } from "../../model/incentives/payroll.ts";
import { thresholdFor } from "../../model/incentives/threshold.ts";
import type { Department } from "../../model/ledger/units.ts";
import { excess, isNothing } from "../../statistics/nothing.ts";
import type { Numbers } from "../numbers.ts";
import type { PartView, ResultView } from "../part-view.ts";
import { ownResults, payAt, reachable } from "../response.ts";
import type { Finding, PilotRule, Say } from "../rule.ts";
import { quotaOf } from "../term-numbers.ts";

type Threshold = Parameters<typeof thresholdFor>[0];

/** What terms may hold that is a table of steps. */
interface Tables {
  readonly tiers?: readonly { readonly from: Threshold }[];
  readonly payout?: readonly { readonly at: number }[];
  readonly multiplier?: Multiplier;
}

/** One step of a table: where it stands in the terms, the result it begins at, and the terms without it. */
interface TableStep {
  readonly field: readonly (string | number)[];
  readonly result: ResultView;
  readonly at: number;
  readonly without: ComponentTerms;
}

/** How far beyond all reach a step is still tried, to tell one that nobody reaches from one that changes nothing. */
const farBeyond = 1000;

const says = {
  message: (
    n: Numbers,
    p: {
      readonly idle: boolean;
      readonly at: number;
      readonly expected: number;
      readonly period: PayPeriod;
      readonly department: Department;
      readonly most: number;
    },
  ) =>
    p.idle
      ? `this tier changes nothing, wherever a result comes out: it pays what is paid without it`
      : `nobody gets to this tier: it begins at ${n.plain(p.at)}, usual is ${n.plain(p.expected)} ${n.during(p.period)}, and with luck and the strongest lever ${n.whom(p.department)} is left at ${n.plain(p.most)}`,
  remedy: (n: Numbers, p: { readonly idle: boolean; readonly high: number }) =>
    p.idle
      ? "give it a rate of its own, begin it below the cap, or take it out"
      : `begin it at ${n.plain(p.high)} or below, or take it out`,
};

/** A step of a table that is never paid, or pays what the step below pays. */
export const deadTier = {
  name: "dead-tier",
  needs: "pilot",
  says,
  title: "A dead tier",
  sentence:
    "A tier, or a step of a payout table or multiplier, that lies beyond all results within reach, behind a cap, or pays what the one below pays.",
  find: (view, say) => view.parts.flatMap((part) => stepsOf(part).flatMap((step) => dead(part, step, say))),
} as const satisfies PilotRule<typeof says>;

function stepsOf(part: PartView): readonly TableStep[] {
  const own = ownResults(part)[0];
  if (own === undefined) return [];
  const { tiers = [], payout = [], multiplier } = part.terms as ComponentTerms & Tables;
  const quota = quotaOf(part) ?? 0;
  return [
    ...tiers.map(({ from }, step) => ({
      field: ["tiers", step],
      result: own,
      at: thresholdFor(from, part.department),
      without: { ...part.terms, tiers: tiers.filter((_, other) => other !== step) },
    })),
    ...(payout.length < 2 ? [] : payout).map(({ at }, step) => ({
      field: ["payout", step],
      result: own,
      at: at * quota,
      without: { ...part.terms, payout: payout.filter((_, other) => other !== step) },
    })),
    ...(multiplier === undefined ? [] : multiplierSteps(part, multiplier)),
  ];
}

/** The steps of a multiplier but the first, whose factor holds below it, too. */
function multiplierSteps(part: PartView, multiplier: Multiplier): readonly TableStep[] {
  const { metric } = watchedOf(multiplier, part.terms);
  const watched = ownResults(part).find((result) => result.metric === metric);
  if (watched === undefined) return [];
  return multiplier.steps.slice(1).map(({ from = 0 }, place) => ({
    field: ["multiplier", "steps", place + 1],
    result: watched,
    at: thresholdFor(from, part.department),
    without: withSteps(
      part.terms,
      multiplier,
      multiplier.steps.filter((_, other) => other !== place + 1),
    ),
  }));
}

function withSteps(terms: ComponentTerms, multiplier: Multiplier, steps: Multiplier["steps"]) {
  return { ...terms, multiplier: { ...multiplier, steps } } as ComponentTerms;
}

function dead(
  part: PartView,
  { field, result, at, without }: TableStep,
  say: Say<typeof says>,
): readonly Finding[] {
  const same = (values: readonly number[]) => values.every((value) => alike(part, without, result, value));
  if (!same(reachable(result))) return [];
  const beyond = Array.from(
    { length: 40 },
    (_, k) => at * farBeyond ** (k / 39) + (result.most - result.least) / 50,
  );
  const idle = same(beyond);
  if (idle && isOnLine(part, field[0]) && crosses(part, result, at)) return [];
  return [
    {
      severity: "warning",
      component: part.place,
      field,
      message: say.message({
        idle,
        at,
        expected: result.expected,
        period: part.period,
        department: part.department,
        most: result.most,
      }),
      remedy: say.remedy({ idle, high: result.expected + result.spread }),
      figures: { from: at, usual: result.expected, most: result.most },
    },
  ];
}

/** Whether a table is a line from point to point: a point between two others may stand there to name the target. */
function isOnLine({ terms }: PartView, table: unknown): boolean {
  const { shape, multiplier } = terms as {
    readonly shape?: string;
    readonly multiplier?: { readonly shape?: string };
  };
  return table === "payout" ? shape !== "steps" : table === "multiplier" && multiplier?.shape === "linear";
}

/** Whether pay still moves on both sides of a point. */
function crosses(part: PartView, result: ResultView, at: number): boolean {
  const pay = payAt(part, result);
  return excess(pay(at), pay(0.999 * at)) !== 0 && excess(pay(1.001 * at), pay(at)) !== 0;
}

/** Whether terms pay the same at a result, the others being as usual or at their best. */
function alike(part: PartView, without: ComponentTerms, result: ResultView, value: number): boolean {
  const { seat } = part.standpoint;
  return (["expected", "most"] as const).every((others) => {
    const values: number[] = [];
    for (const other of part.results)
      for (const place of other.places) values[place] = other === result ? value : other[others];
    const [kept, left] = [part.terms, without].map((terms) => expectedPay(terms, values, seat, part.carried));
    return isNothing(kept! - left!, kept!, left!);
  });
}
