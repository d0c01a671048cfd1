import { luckNodes } from "./luck-nodes.ts";
import type { Memory } from "./memory.ts";

/** How a person sees one pay period: where each reading is heading, how much luck is still to come, what it will pay. */
export interface Outlook {
  /** What each reading is expected to be at the pay period's end, before luck. */
  readonly expected: Float64Array;
  /** Periods whose luck is still to fall; at least 1. */
  readonly periods: number;
  /** How much one unit of a period's result adds to each reading. */
  readonly weight: Float64Array;
  /** The plan, a black box: what it pays for the readings, in money. */
  readonly pay: (values: Float64Array) => number;
}

/** Scratch rows by number of readings: a plan may ask how many values there are, so each has the right length. */
const scratch: { readonly values: Float64Array; readonly deviations: Float64Array }[] = [];

/**
 * Writes what one more unit of each reading is believed to pay, in money: the mean of pay · z / spread over the months that
 * come to mind and the nodes z of one's own luck. That is the derivative of expected pay, taken without a derivative of the plan.
 *
 * The months are `worlds` evenly spaced ones of memory. In each, the other readings have that month's luck, and the
 * reading itself the part of its luck that goes with theirs. Exact for linear plans. A reading of weight 0 gets 0.
 */
export function paySlopes(
  outlook: Outlook,
  memory: Memory,
  worlds: number,
  nodes: number,
  out: Float64Array,
): void {
  const { readings, spread, shared, own, turn } = memory;
  const { weight, pay } = outlook;
  const { positions, weights } = luckNodes(worlds, nodes);
  scratch[readings] ??= { values: new Float64Array(readings), deviations: new Float64Array(readings) };
  const { values, deviations } = scratch[readings];
  const span = Math.sqrt(outlook.periods);
  out.fill(0);
  for (let m = 0; m < worlds; m++) {
    memory.recall((m + turn) / worlds, deviations);
    const everybody = placeReadings(outlook, memory, deviations, values);
    for (let r = 0; r < readings; r++) {
      const reach = weight[r]! * span;
      const scale = reach * own[r]!;
      if (scale === 0) continue;
      const asItWas = values[r]!;
      const world = everybody - deviations[r]! / spread[r]!;
      const centre = asItWas + reach * (shared[r]! * world - deviations[r]!);
      let sum = 0;
      for (let i = m * nodes; i < (m + 1) * nodes; i++) {
        values[r] = centre + scale * positions[i]!;
        sum += pay(values) * weights[i]!;
      }
      values[r] = asItWas;
      out[r]! += sum / scale;
    }
  }
}

/** Writes each reading as it would end with one month's luck; returns the sum of that luck, each over its spread. */
function placeReadings(
  outlook: Outlook,
  memory: Memory,
  deviations: Float64Array,
  values: Float64Array,
): number {
  const { expected, weight, periods } = outlook;
  const span = Math.sqrt(periods);
  let everybody = 0;
  for (let r = 0; r < memory.readings; r++) {
    const deviation = deviations[r]!;
    values[r] = expected[r]! + weight[r]! * (periods * memory.luck[r]! + span * deviation);
    everybody += deviation / memory.spread[r]!;
  }
  return everybody;
}
