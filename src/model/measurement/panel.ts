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

  constructor(population: number) {
    this.#pressures = new Float64Array(Math.min(PANEL, population));
  }

  /** Looks at the panel today; means and the 95th percentile are NaN where everybody has opted out. */
  look(world: World): PanelView {
    const { pressure, trust, optOutLeft, expectedDiscount } = world.people.record;
    const { marketDiscount } = world;
    const { unit } = world.pressure;
    const pressures = this.#pressures;
    sizes.fill(0);
    let count = 0;
    let pressureSum = 0;
    let trustSum = 0;
    let expectedSum = 0;
    for (let i = 0; i < pressures.length; i++) {
      const own = slot(i);
      if (optOutLeft[own]! <= 0) continue;
      const now = pressure[own]! * unit;
      pressures[count++] = now;
      sizes[bucketOf(now)]! += 1;
      pressureSum += now;
      trustSum += trust[own]!;
      const expected = expectedDiscount[own]!;
      expectedSum += expected > marketDiscount ? expected : marketDiscount;
    }
    const share = count === 0 ? Number.NaN : 1 / count;
    return {
      pressureMean: pressureSum * share,
      pressureP95: count === 0 ? Number.NaN : select(pressures, count, Math.floor(0.95 * (count - 1))),
      trustMean: trustSum * share,
      expectedDiscount: expectedSum * share,
    };
  }
}

const BUCKETS = 256;
/** Buckets to a unit of pressure; the last takes all that is above. */
const BUCKETS_EACH = 16;
const sizes = new Int32Array(BUCKETS);

function bucketOf(value: number): number {
  const bucket = (value * BUCKETS_EACH) | 0;
  return bucket < BUCKETS ? bucket : BUCKETS - 1;
}

/**
 * The value that would stand at a place if the first `count` values, counted in `sizes`, were sorted (reorders them). First the bucket where it must
 * be, which no guess of the processor can go wrong about, then Hoare's quickselect among the few in that bucket.
 */
function select(values: Float64Array, count: number, place: number): number {
  let bucket = 0;
  let below = 0;
  while (below + sizes[bucket]! <= place) below += sizes[bucket++]!;
  let found = 0;
  for (let k = 0; k < count; k++) {
    const value = values[k]!;
    if (bucketOf(value) === bucket) values[found++] = value;
  }
  return quickselect(values, found, place - below);
}

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
