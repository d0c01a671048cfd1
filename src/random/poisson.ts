import { exp } from "./exp.ts";
import type { Luck } from "./luck.ts";
import { Stream } from "./stream.ts";

/** Expected events in a chunk: small enough that e^−200 is far from the smallest number. */
const CHUNK = 200;
const later = new Stream();

/**
 * How many events happen at an address when `mean` are expected; exact for any mean, in time proportional to it.
 *
 * A large mean is cut into chunks of 200 and a remainder, each with its own uniform: the first from the address, the chunk
 * numbered i from place i of the address's stream. Only the last chunk grows with the mean, so on the same luck a larger mean never
 * brings fewer events. Throws RangeError for a negative or infinite mean.
 */
export function poisson(mean: number, luck: Luck, purpose: number, who: number, when: number): number {
  if (!(mean >= 0 && mean < Number.POSITIVE_INFINITY)) throw new RangeError(`poisson: mean ${mean}`);
  if (mean === 0) return 0;
  let count = countWithin(Math.min(CHUNK, mean), luck.uniform(purpose, who, when));
  if (mean <= CHUNK) return count;
  luck.open(later, purpose, who, when);
  for (let start = CHUNK; start < mean; start += CHUNK) {
    count += countWithin(Math.min(CHUNK, mean - start), later.uniform());
  }
  return count;
}

/** The smallest count whose cumulative Poisson probability reaches u. */
function countWithin(mean: number, u: number): number {
  let count = 0;
  let probability = exp(-mean);
  let below = probability;
  while (below < u) {
    count++;
    probability *= mean / count;
    const next = below + probability;
    // Far in the tail the sum stops growing by rounding: no larger count can be told apart.
    if (next === below && count > mean) break;
    below = next;
  }
  return count;
}
