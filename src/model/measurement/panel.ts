import { slot } from "../customers/population.ts";
import type { World } from "../world.ts";

/** People looked at each week for what would need a look at everybody. */
const PANEL = 1000;

/** What the panel shows on a day. */
export interface PanelView {
  pressureMean: number;
  pressureP95: number;
  trustMean: number;
  expectedDiscount: number;
}

/**
 * A fixed panel of at most 1,000 people, the first of the population: everybody's traits and luck fall alike, and neighbours are
 * looked at faster. Those who have opted out are passed over, since nobody presses them any more.
 */
export class Panel {
  readonly #pressures: Float64Array;
  /** A pressure that the 95th percentile is above, by what it was the last time. */
  #below = 0;

  constructor(population: number) {
    this.#pressures = new Float64Array(Math.min(PANEL, population));
  }

  /** Looks at the panel today; means and the 95th percentile are NaN where everybody has opted out. */
  look(world: World): PanelView {
    const { pressure, trust, optOutLeft, expectedDiscount } = world.people.record;
    const { marketDiscount } = world;
    const { unit } = world.pressure;
    const pressures = this.#pressures;
    let count = 0;
    let pressureSum = 0;
    let trustSum = 0;
    let expectedSum = 0;
    for (let i = 0; i < pressures.length; i++) {
      const own = slot(i);
      if (optOutLeft[own]! <= 0) continue;
      const now = pressure[own]! * unit;
      pressures[count++] = now;
      pressureSum += now;
      trustSum += trust[own]!;
      const expected = expectedDiscount[own]!;
      expectedSum += expected > marketDiscount ? expected : marketDiscount;
    }
    const share = count === 0 ? Number.NaN : 1 / count;
    return {
      pressureMean: pressureSum * share,
      pressureP95: count === 0 ? Number.NaN : this.#percentile(count),
      trustMean: trustSum * share,
      expectedDiscount: expectedSum * share,
    };
  }

  /** The 95th percentile of so many pressures (reorders them): sought among the highest, where they are enough. */
  #percentile(count: number): number {
    const above = count - Math.floor(0.95 * (count - 1));
    let among = keepAbove(this.#pressures, count, this.#below);
    if (among < above) among = count;
    const found = quickselect(this.#pressures, among, among - above);
    this.#below = 0.9 * found;
    return found;
  }
}

/** Brings the values above a bound to the front; returns how many there are. */
function keepAbove(values: Float64Array, count: number, bound: number): number {
  let kept = 0;
  for (let k = 0; k < count; k++) {
    const value = values[k]!;
    if (value <= bound) continue;
    values[k] = values[kept]!;
    values[kept++] = value;
  }
  return kept;
}

/** The value that would stand at a place if the first `count` values were sorted (reorders them). Source: Hoare's quickselect. */
function quickselect(values: Float64Array, count: number, place: number): number {
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
