import type { Rival, Verdict, VerdictWord } from "../findings/verdict.ts";
import { metricNamed } from "../metrics/index.ts";
import type { Metric } from "../metrics/metric.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { batchesToDecide } from "../statistics/batches-to-decide.ts";
import { errorOfMean } from "../statistics/error-of-mean.ts";
import { hasInterval } from "../statistics/estimate.ts";
import { excess } from "../statistics/nothing.ts";
import { differenceOf } from "../statistics/paired-difference.ts";
import type { Summary } from "../statistics/summary.ts";
import { byMarket } from "./by-market.ts";
import { marginOf, wholeOf } from "./margin-of.ts";
import { type Measured, type MeasuredArm, overRun, summaryIn } from "./measured-arms.ts";

/** By what plans are judged: a metric, and how much of it does not matter. */
type Judging = Pick<Scenario, "decide" | "margin">;

interface Ranked {
  readonly arm: MeasuredArm;
  readonly mean: number;
}

/** The market's verdict and what it is of, without its word. */
type Compared = Omit<Verdict, "word" | "wouldDecide">;

/** Of how many intervals one is at so many batches, beside those of other plans. */
type FamilyAt = (batches: number) => number;

/** The mean of a metric of the company over the whole run. */
function meanOf(arm: MeasuredArm, metric: Metric, measured: Measured): number {
  const reading = overRun(metric, measured);
  return summaryIn(arm, reading, reading).mean;
}

/** Plans from the best to the worst; of those that are equal but for rounding the one named first. */
function ranked(arms: readonly MeasuredArm[], metric: Metric, measured: Measured): readonly Ranked[] {
  const sign = metric.better === "lower" ? -1 : 1;
  return arms
    .map((arm) => ({ arm, mean: meanOf(arm, metric, measured) }))
    .toSorted((one, other) => sign * excess(other.mean, one.mean));
}

/** How much does not matter, by what the first plan brings. */
export function marginIn(
  judging: Pick<Judging, "margin">,
  base: MeasuredArm,
  metric: Metric,
  measured: Measured,
): number {
  return marginOf(judging, meanOf(base, wholeOf(metric), measured));
}

/** By how much the best plan is ahead of each other. */
function leadsOf(
  [best, ...others]: readonly Ranked[],
  metric: Metric,
  measured: Measured,
): readonly Summary[] {
  const reading = overRun(metric, measured);
  return others.map(({ arm }) => measured.together.apart(best!.arm.arm.id, arm.arm.id, reading));
}

/** The best plan less each other; the intervals of all of them hold together in 95 %. */
function rivalsOf(
  [, ...others]: readonly Ranked[],
  leads: readonly Summary[],
  sign: number,
): readonly Rival[] {
  return others.map(({ arm }, place) => {
    const apart = differenceOf(leads[place]!, others.length * arm.family);
    return { plan: arm.arm.plan, ...apart, ruledOut: sign > 0 ? apart.low > 0 : apart.high < 0 };
  });
}

/** The largest difference that an interval holds, whichever way. */
const atMost = ({ low, high }: Rival) => Math.max(Math.abs(low), Math.abs(high));

function wordOf({ against, margin }: Compared, { batches }: Measured): VerdictWord {
  if (!against.every(hasInterval)) return "unrecorded";
  const [second] = against;
  if (second === undefined) return "alone";
  if (against.every(({ sd, mean }) => sd === 0 && mean === 0)) return "same";
  if (new Set(batches).size === 1) return "onePilot";
  const mayBeBest = against.filter(({ ruledOut }) => !ruledOut);
  if (mayBeBest.length === 0) return atMost(second) <= margin ? "betterByLess" : "better";
  return mayBeBest.every((one) => atMost(one) <= margin) ? "equal" : "open";
}

/** Batches after which every rival would be ruled out or practically equal, were means and spread what they are now. */
function wouldDecide(
  { against, margin }: Compared,
  leads: readonly Summary[],
  { batches }: Measured,
  familyAt: FamilyAt,
): number | null {
  const each = against.flatMap((rival, place) => {
    if (rival.ruledOut || atMost(rival) <= margin) return [];
    const deviation = errorOfMean(leads[place]!) * Math.sqrt(new Set(batches).size);
    const lead = Math.abs(rival.mean);
    const family = (count: number) => against.length * familyAt(count);
    return [batchesToDecide(deviation, Math.max(lead, margin - lead), family)];
  });
  return each.reduce<number | null>(
    (most, one) => (most === null || one === null ? null : Math.max(most, one)),
    2,
  );
}

function verdictOf(
  market: string,
  arms: readonly MeasuredArm[],
  judging: Judging,
  measured: Measured,
  familyAt: FamilyAt,
): Verdict {
  const metric = metricNamed(judging.decide)!;
  const plans = ranked(arms, metric, measured);
  const leads = leadsOf(plans, metric, measured);
  const compared: Compared = {
    market,
    metric: metric.name,
    best: plans[0]!.arm.arm.plan,
    against: rivalsOf(plans, leads, metric.better === "lower" ? -1 : 1),
    margin: marginIn(judging, arms[0]!, metric, measured),
    diverged: measured.diverged.filter(({ arm }) => arm.market === market).length,
  };
  const word = wordOf(compared, measured);
  if (word === "unrecorded")
    return { ...compared, word, best: arms[0]!.arm.plan, against: [], wouldDecide: null };
  return {
    ...compared,
    word,
    wouldDecide: word === "open" ? wouldDecide(compared, leads, measured, familyAt) : null,
  };
}

/**
 * The best plan of every market by the metric that plans are judged by, over the whole run; none where findings are not about that metric.
 * Where results are looked at on the way, the intervals of a look at more batches are of another family than these.
 */
export function verdicts(
  measured: Measured,
  judging: Judging,
  familyAt: FamilyAt = () => 1,
): readonly Verdict[] {
  if (measured.metrics.every(({ name }) => name !== judging.decide)) return [];
  return [...byMarket(measured.arms)].map(([market, arms]) =>
    verdictOf(market, arms, judging, measured, familyAt),
  );
}
