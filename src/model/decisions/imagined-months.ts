import { normalQuantile } from "../../random/normal.ts";

/** How many months people can imagine before they have lived any; a prime, so that every reading takes every stratum. */
export const IMAGINED_MONTHS = 1021;

/** From one reading to the next; source: L'Ecuyer & Lemieux 2000, Management Science 46, Korobov rules. */
const MULTIPLIER = 76;

const known = new Map<(probability: number) => number, Float64Array>();
const generators: number[] = [];

/**
 * The luck of a reading in an imagined month, of mean 0 and spread 1, normal unless another quantile is given: a lattice, so
 * that the readings are as unrelated as so few months allow. Each reading takes the middles of equally likely strata, mean 0
 * and mean square 1, in its own order.
 */
export function imaginedLuck(month: number, reading: number, quantile = normalQuantile): number {
  return middlesOf(quantile)[imaginedStratum(month, reading)]!;
}

/** The middles of all strata, by stratum. */
export function middlesOf(quantile = normalQuantile): Float64Array {
  let middles = known.get(quantile);
  if (middles === undefined) {
    middles = standardMiddles(quantile);
    known.set(quantile, middles);
  }
  return middles;
}

/** Which of the equally likely strata, counted from 0, a reading's luck falls into in an imagined month. */
export function imaginedStratum(month: number, reading: number): number {
  while (generators.length <= reading) {
    generators.push(((generators.at(-1) ?? 1) * MULTIPLIER) % IMAGINED_MONTHS);
  }
  // Half a turn on, or one month would be the worst for all.
  return (month * generators[reading]! + (IMAGINED_MONTHS - 1) / 2) % IMAGINED_MONTHS;
}

function standardMiddles(quantile: (probability: number) => number): Float64Array {
  const strata = Float64Array.from({ length: IMAGINED_MONTHS }, (_, m) => (m + 0.5) / IMAGINED_MONTHS);
  const uncentred = strata.map((middle) => quantile(middle));
  // A symmetric shape has no mean but rounding, which is left as it is.
  const mean = uncentred.reduce((sum, z) => sum + z, 0) / IMAGINED_MONTHS;
  const raw = Math.abs(mean) < 1e-9 ? uncentred : uncentred.map((z) => z - mean);
  const squares = raw.reduce((sum, z) => sum + z * z, 0);
  return raw.map((z) => z * Math.sqrt(IMAGINED_MONTHS / squares));
}
