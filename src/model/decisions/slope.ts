import type { LuckBelief } from "./luck-belief.ts";
import { type LuckNodes, luckNodes } from "./luck-nodes.ts";

/** How a person sees one pay period: where each reading is heading, how much luck is still to come, what it will pay. */
export interface Outlook {
  /** What each reading is expected to be at the pay period's end, before luck. */
  readonly expected: Float64Array;
  /** Periods whose luck is still to fall; at least 1. */
  readonly periods: number;
  /** How much one unit of a period's result adds to each reading. */
  readonly weight: Float64Array;
  /** 0 for a reading whose slope is not wanted; all are unless it is said. */
  readonly asked?: ArrayLike<number>;
  /** The plan, a black box. */
  readonly pay: PayRule;
  /** What the period before left behind; 0 unless it is said. */
  readonly carried?: number;
}

/** What a plan pays for the readings, in money, and for what the period before left behind. */
export interface PayRule {
  of(values: Float64Array, carried: number): number;
}

interface Scratch {
  readonly values: Float64Array;
  readonly deviations: Float64Array;
  readonly explained: Float64Array;
}

/** Scratch rows by number of readings: a plan may ask how many values there are, so each has the right length. */
const scratch: Scratch[] = [];

function scratchFor(readings: number): Scratch {
  const row = () => new Float64Array(readings);
  return { values: row(), deviations: row(), explained: row() };
}

/**
 * Writes what one more unit of each reading is believed to pay, in money: the mean of pay · z / spread over the months that
 * come to mind and the nodes z of one's own luck. That is the derivative of expected pay, taken without a derivative of the plan.
 *
 * The months are `worlds` evenly spaced ones of memory. In each, the other readings have that month's luck, and the
 * reading itself the part of its luck that goes with theirs. For luck that is not normal its own score stands for z. Exact for linear plans. A reading of weight 0 gets 0.
 */
export function paySlopes(
  outlook: Outlook,
  belief: LuckBelief,
  worlds: number,
  nodes: number,
  out: Float64Array,
): void {
  const { readings, own, shapes, turn } = belief;
  const { weight, pay, carried = 0, asked } = outlook;
  const usual = luckNodes(worlds, nodes);
  scratch[readings] ??= scratchFor(readings);
  const { values, deviations, explained } = scratch[readings];
  const shaped = shapes && nodesByReading(outlook, belief, worlds, nodes);
  const span = Math.sqrt(outlook.periods);
  out.fill(0);
  for (let m = 0; m < worlds; m++) {
    belief.recall((m + turn) / worlds, deviations);
    belief.explain(deviations, explained);
    placeReadings(outlook, belief, deviations, values);
    for (let r = 0; r < readings; r++) {
      const reach = weight[r]! * span;
      const scale = reach * (shaped?.[r]?.spread ?? own[r]!);
      if (scale === 0 || asked?.[r] === 0) continue;
      const { positions, weights } = shaped?.[r]?.nodes ?? usual;
      const asItWas = values[r]!;
      const centre = asItWas + reach * (explained[r]! - deviations[r]!);
      let sum = 0;
      for (let i = m * nodes; i < (m + 1) * nodes; i++) {
        values[r] = centre + scale * positions[i]!;
        sum += pay.of(values, carried) * weights[i]!;
      }
      values[r] = asItWas;
      out[r]! += sum / scale;
    }
  }
}

/** The nodes of each reading's shape of luck, and its spread where that follows from what is expected. */
function nodesByReading(
  { expected, asked }: Outlook,
  { shapes, luck, own }: LuckBelief,
  worlds: number,
  nodes: number,
): readonly { readonly nodes: LuckNodes; readonly spread: number }[] {
  return shapes!.map((shape, r) => {
    if (asked?.[r] === 0) return { nodes: luckNodes(worlds, nodes), spread: own[r]! };
    const mean = expected[r]! + luck[r]!;
    return { nodes: shape.nodes(worlds, nodes, mean), spread: shape.spreadAt?.(mean) ?? own[r]! };
  });
}

/** Writes each reading as it would end with one month's luck. */
function placeReadings(
  outlook: Outlook,
  belief: LuckBelief,
  deviations: Float64Array,
  values: Float64Array,
): void {
  const { expected, weight, periods } = outlook;
  const span = Math.sqrt(periods);
  for (let r = 0; r < belief.readings; r++) {
    values[r] = expected[r]! + weight[r]! * (periods * belief.luck[r]! + span * deviations[r]!);
  }
}
