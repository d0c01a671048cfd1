import { mean } from "../../../src/statistics/mean.ts";
import { chanceToSee } from "../../../src/statistics/power-of-interval.ts";
import { sampleDeviation } from "../../../src/statistics/sample-deviation.ts";
import { studentTQuantile } from "../../../src/statistics/student-t.ts";

/** A difference between two plans in a market, with its 95 % interval. */
export interface Gap {
  readonly market: string;
  readonly metric: string;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** What one seed found, and what it found of a plan against itself under the batches of other seeds. */
export interface SeedGaps {
  readonly seed: number;
  readonly gaps: readonly Gap[];
  readonly selves: readonly (readonly Gap[])[];
}

/** How intervals of one metric in one market did over seeds. */
export interface Judged {
  readonly market: string;
  readonly metric: string;
  readonly seeds: number;
  /** Seeds whose interval holds the mean of all others. */
  readonly covered: number;
  readonly mean: number;
  /** Half of an interval, on average. */
  readonly half: number;
  /** By how much means differ from seed to seed, as a standard deviation, over half an interval (its root mean square). */
  readonly spread: number;
  /** Seeds whose interval excludes zero, on either side. */
  readonly above: number;
  readonly below: number;
  /** Tries of a plan against itself, and how many found a difference. */
  readonly tries: number;
  readonly falsely: number;
}

const keyOf = ({ market, metric }: Pick<Gap, "market" | "metric">) => `${market} ${metric}`;

/** Judges each metric in each market, in the order of the first seed. */
export function judgeCoverage(seeds: readonly SeedGaps[]): readonly Judged[] {
  return (seeds[0]?.gaps ?? []).map(({ market, metric }) => {
    const its = (gaps: readonly Gap[]) => gaps.filter((one) => keyOf(one) === keyOf({ market, metric }));
    const own = seeds.flatMap(({ gaps }) => its(gaps));
    const halves = own.map(({ low, high }) => (high - low) / 2);
    const selves = seeds.flatMap((seed) => seed.selves.flatMap(its));
    return {
      market,
      metric,
      seeds: own.length,
      covered: own.filter((gap, place) => holds(gap, meanOfOthers(own, place))).length,
      mean: mean(own.map((gap) => gap.mean)),
      half: mean(halves),
      spread: sampleDeviation(own.map((gap) => gap.mean)) / Math.sqrt(mean(halves.map((half) => half ** 2))),
      above: own.filter(({ low }) => low > 0).length,
      below: own.filter(({ high }) => high < 0).length,
      tries: selves.length,
      falsely: selves.filter((gap) => !holds(gap, 0)).length,
    };
  });
}

/** Share of a seed's intervals that hold the mean of all other seeds, seed by seed: those of one seed go together. */
export function coveredBySeed(seeds: readonly SeedGaps[]): readonly number[] {
  return seeds.map(({ gaps }, place) => {
    const held = gaps.filter((gap, at) =>
      holds(
        gap,
        meanOfOthers(
          seeds.map((one) => one.gaps[at]!),
          place,
        ),
      ),
    );
    return held.length / gaps.length;
  });
}

const holds = ({ low, high }: Gap, value: number) => low <= value && value <= high;

function meanOfOthers(gaps: readonly Gap[], place: number): number {
  return mean(gaps.filter((_, other) => other !== place).map((gap) => gap.mean));
}

/** The least difference that nine in ten comparisons see, whose intervals are so long on average (half of them); by bisection. */
export function seenByNineInTen(half: number, batches: number): number {
  const deviation = (half / studentTQuantile(0.975, batches - 1)) * Math.sqrt(batches);
  return leastWith(10 * half, (difference) => chanceToSee(difference, { deviation, batches }) >= 0.9);
}

/** The least share that so many of so many tries leave possible with 99 % confidence (Clopper and Pearson 1934), by bisection. */
export function lowestShare(found: number, tries: number): number {
  return found === 0 ? 0 : leastWith(1, (share) => atLeast(found, tries, share) >= 0.01);
}

/** The least number up to a highest one of which something holds, that holds of all above it as well. */
function leastWith(highest: number, holdsOf: (value: number) => boolean): number {
  let [low, high] = [0, highest];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (holdsOf(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** The chance of so many or more of so many tries, each of a chance of its own. */
function atLeast(found: number, tries: number, chance: number): number {
  let term = (1 - chance) ** tries;
  let below = 0;
  for (let k = 0; k < found; k++) {
    below += term;
    term *= ((tries - k) / (k + 1)) * (chance / (1 - chance));
  }
  return 1 - below;
}
