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
    const highest = this.#pressures;
    const below = this.#below;
    let count = 0;
    let kept = 0;
    let pressureSum = 0;
    let trustSum = 0;
    let expectedSum = 0;
    for (let i = 0; i < highest.length; i++) {
      const own = slot(i);
      if (optOutLeft[own]! <= 0) continue;
      count++;
      const now = pressure[own]! * unit;
      if (now > below) highest[kept++] = now;
      pressureSum += now;
      trustSum += trust[own]!;
      const expected = expectedDiscount[own]!;
      expectedSum += expected > marketDiscount ? expected : marketDiscount;
    }
    const share = count === 0 ? Number.NaN : 1 / count;
    return {
      pressureMean: pressureSum * share,
      pressureP95: count === 0 ? Number.NaN : this.#percentile(world, count, kept),
      trustMean: trustSum * share,
      expectedDiscount: expectedSum * share,
    };
  }

  /** The 95th percentile of so many pressures: sought among the highest, which were kept, where they are enough. */
  #percentile(world: World, count: number, kept: number): number {
    const above = count - Math.floor(0.95 * (count - 1));
    const among = kept < above ? this.#keepAll(world) : kept;
    const found = quickselect(this.#pressures, among, among - above);
    this.#below = 0.9 * found;
    return found;
  }

  #keepAll(world: World): number {
    const { pressure, optOutLeft } = world.people.record;
    let kept = 0;
    for (let i = 0; i < this.#pressures.length; i++) {
      if (optOutLeft[slot(i)]! > 0) this.#pressures[kept++] = pressure[slot(i)]! * world.pressure.unit;
    }
    return kept;
  }
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
