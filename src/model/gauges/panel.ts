import { LARGEST_PANEL } from "../customers/contact-memory.ts";
import type { World } from "../world.ts";

/** What the panel shows on a day. */
export interface PanelView {
  pressureMean: number;
  pressureP95: number;
  trustMean: number;
  expectedDiscount: number;
}

/**
 * A fixed panel of at most {@link LARGEST_PANEL} people, the first of the population: everybody's traits and luck fall alike, and
 * neighbours are looked at faster. Those who have opted out are passed over, since nobody presses them any more.
 */
export class Panel {
  readonly #size: number;
  /** A pressure that the 95th percentile is above, by what it was the last time. */
  #below = 0;

  constructor(population: number) {
    this.#size = Math.min(LARGEST_PANEL, population);
  }

  /** Looks at the panel today; means and the 95th percentile are NaN where everybody has opted out. */
  look({ people, pressure, marketDiscount }: World): PanelView {
    const { survey, surveySums, surveyKept, surveyKeptCount } = people.kernel;
    const count = survey(this.#size, pressure.unit, marketDiscount, this.#below);
    const above = count - Math.floor(0.95 * (count - 1));
    // Where the highest pressures are not enough, all are sought through.
    if (surveyKeptCount[0]! < above) survey(this.#size, pressure.unit, marketDiscount, -1);
    const share = count === 0 ? Number.NaN : 1 / count;
    const pressureP95 =
      count === 0 ? Number.NaN : quickselect(surveyKept, surveyKeptCount[0]!, surveyKeptCount[0]! - above);
    this.#below = count === 0 ? 0 : 0.9 * pressureP95;
    return {
      pressureMean: surveySums[0]! * share,
      pressureP95,
      trustMean: surveySums[1]! * share,
      expectedDiscount: surveySums[2]! * share,
    };
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
