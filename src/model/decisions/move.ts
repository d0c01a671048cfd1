import type { Lever, Repertoire } from "./levers.ts";

/** How fast a person moves their levers. */
export interface MoveDials {
  /** Share of the way to where the slope would vanish, as far as it is known to bend. */
  readonly stepSize: number;
  /** Largest change of a lever in one period, as a share of its range (high less low). */
  readonly largestStep: number;
}

/** Halvings after which the price of time is exact to the last bit. */
const HALVINGS = 60;

/**
 * Writes the levers after one step along the gradient (money per unit of each lever), each between its bounds and the efforts
 * within the budget: the nearest such point. `bending` is how much faster than by the cost alone each slope is believed to
 * fall (money per squared unit, 0 or more): without it a step would overshoot where pay bends more than cost, and the
 * lever would ring. Throws RangeError where a slope is not a number. `out` may be `values`.
 */
export function moveLevers(
  repertoire: Repertoire,
  values: ArrayLike<number>,
  gradient: ArrayLike<number>,
  bending: ArrayLike<number>,
  dials: MoveDials,
  out: Float64Array,
): void {
  const { levers } = repertoire;
  const limit = repertoire.steep
    ? nearerTo(repertoire.budget, timeUsed(repertoire, values, 0))
    : repertoire.budget;
  for (let k = 0; k < levers.length; k++) {
    const wish = values[k]! + step(levers[k]!, gradient[k]!, bending[k]!, dials);
    out[k] = repertoire.steep ? within(levers[k]!, values[k]!, wish) : wish;
  }
  const price = priceOfTime(repertoire, out, limit);
  for (let k = 0; k < levers.length; k++) out[k] = settle(levers[k]!, out[k]!, price);
}

function step(lever: Lever, slope: number, bending: number, dials: MoveDials): number {
  const wish = (dials.stepSize * slope) / (lever.curvature + bending);
  if (Number.isNaN(wish)) throw new RangeError(`the slope of lever ${lever.name} is not a number`);
  const largest = dials.largestStep * (lever.high - lever.low);
  return Math.max(-largest, Math.min(largest, wish));
}

/** Steep costs have no end at an end: a step that is reckoned by what they are here goes half of the way to it at most. */
function within({ kind, low, high }: Lever, value: number, wish: number): number {
  if (kind === "effort") return wish;
  return Math.max(nearerTo(low, value), Math.min(nearerTo(high, value), wish));
}

function nearerTo(end: number, value: number): number {
  return value + (end - value) / 2;
}

/**
 * What is taken off every effort so that they fit the budget: 0 where they do already. Shifting all by the same amount
 * and cutting at the bounds is the Euclidean projection on a box with a budget.
 */
function priceOfTime(repertoire: Repertoire, wishes: Float64Array, budget: number): number {
  const { levers } = repertoire;
  if (timeUsed(repertoire, wishes, 0) <= budget) return 0;
  let low = 0;
  let high = 0;
  for (let k = 0; k < levers.length; k++) high = Math.max(high, wishes[k]! - levers[k]!.low);
  for (let n = 0; n < HALVINGS; n++) {
    const middle = 0.5 * (low + high);
    if (timeUsed(repertoire, wishes, middle) > budget) low = middle;
    else high = middle;
  }
  return high;
}

function timeUsed(repertoire: Repertoire, wishes: ArrayLike<number>, price: number): number {
  let sum = 0;
  for (let k = 0; k < repertoire.levers.length; k++) {
    const lever = repertoire.levers[k]!;
    if (lever.kind === "effort") sum += settle(lever, wishes[k]!, price);
  }
  return sum;
}

function settle(lever: Lever, wish: number, price: number): number {
  const priced = lever.kind === "effort" ? wish - price : wish;
  return Math.max(lever.low, Math.min(lever.high, priced));
}
