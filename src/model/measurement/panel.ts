import type { Fading } from "../customers/fading.ts";
import { type Population, slot } from "../customers/population.ts";

/** People looked at each week for what would need a look at everybody. */
const PANEL = 2000;

/** What the panel shows on a day. */
export interface PanelView {
  pressureMean: number;
  pressureP95: number;
  trustMean: number;
  expectedDiscount: number;
}

/**
 * A fixed panel of at most 2,000 people, evenly spaced over the population; those who have opted out are passed over, since
 * nobody presses them any more.
 */
export class Panel {
  readonly #members: Int32Array;
  readonly #pressures: Float64Array;

  constructor(population: number) {
    const size = Math.min(PANEL, population);
    this.#members = Int32Array.from({ length: size }, (_, k) => Math.floor((k * population) / size));
    this.#pressures = new Float64Array(size);
  }

  /** Looks at the panel on a day; means and the 95th percentile are NaN where everybody has opted out. */
  look(people: Population, fading: Fading, marketDiscount: number, day: number): PanelView {
    let count = 0;
    let pressure = 0;
    let trust = 0;
    let expected = 0;
    for (const i of this.#members) {
      if (people.optedOut[i] === 1) continue;
      const now = people.inner.pressure[slot(i)]! * fading.pressure[day - people.inner.seenOn[slot(i)]!]!;
      this.#pressures[count++] = now;
      pressure += now;
      trust += people.inner.trust[slot(i)]!;
      expected += Math.max(people.inner.expectedDiscount[slot(i)]!, marketDiscount);
    }
    const share = count === 0 ? Number.NaN : 1 / count;
    return {
      pressureMean: pressure * share,
      pressureP95: count === 0 ? Number.NaN : select(this.#pressures, count, Math.floor(0.95 * (count - 1))),
      trustMean: trust * share,
      expectedDiscount: expected * share,
    };
  }
}

/** The value that would stand at a place if the first `count` values were sorted (Hoare's quickselect; reorders them). */
function select(values: Float64Array, count: number, place: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1]!;
    let left = low;
    let right = high;
    while (left <= right) {
      while (values[left]! < pivot) left += 1;
      while (values[right]! > pivot) right -= 1;
      if (left > right) break;
      const swap = values[left]!;
      values[left++] = values[right]!;
      values[right--] = swap;
    }
    if (place <= right) high = right;
    else if (place >= left) low = left;
    else break;
  }
  return values[place]!;
}
