import { normalQuantile } from "../../random/normal.ts";

/** How many months people can imagine before they have lived any; a prime, so that every reading takes every stratum. */
export const IMAGINED_MONTHS = 1021;

/** From one reading to the next; source: L'Ecuyer & Lemieux 2000, Management Science 46, Korobov rules. */
const MULTIPLIER = 76;

const middles = standardMiddles();
const generators: number[] = [];

/**
 * The luck of a reading in an imagined month, standard normal: a lattice, so that the readings are as unrelated as so
 * few months allow. Each reading takes the middles of equally likely strata, mean 0 and mean square 1, in its own order.
 */
export function imaginedLuck(month: number, reading: number): number {
  while (generators.length <= reading) {
    generators.push(((generators.at(-1) ?? 1) * MULTIPLIER) % IMAGINED_MONTHS);
  }
  // Half a turn on, or one month would be the worst for all.
  return middles[(month * generators[reading]! + (IMAGINED_MONTHS - 1) / 2) % IMAGINED_MONTHS]!;
}

function standardMiddles(): Float64Array {
  const strata = Float64Array.from({ length: IMAGINED_MONTHS }, (_, m) => (m + 0.5) / IMAGINED_MONTHS);
  const raw = strata.map((middle) => normalQuantile(middle));
  const squares = raw.reduce((sum, z) => sum + z * z, 0);
  return raw.map((z) => z * Math.sqrt(IMAGINED_MONTHS / squares));
}
