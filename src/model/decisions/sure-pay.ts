import { exp } from "../../random/exp.ts";
import { log } from "../../random/log.ts";
import type { LuckBelief } from "./luck-belief.ts";
import type { Outlook } from "./slope.ts";

interface Scratch {
  readonly values: Float64Array;
  readonly deviations: Float64Array;
}

/** What is paid in each month that comes to mind, by how many there are. */
const paid: Float64Array[] = [];

/** Scratch rows by number of readings: a plan may ask how many values there are, so each has the right length. */
const scratch: Scratch[] = [];

function scratchFor(readings: number): Scratch {
  return { values: new Float64Array(readings), deviations: new Float64Array(readings) };
}

/**
 * The sure pay of a period that somebody with constant absolute risk aversion, per unit of money, would take for what a plan pays:
 * what it pays on average where they are not averse. Luck is that of `worlds` evenly spaced months of memory, each as it fell and the
 * other way round, so that for a linear plan it is exactly what it pays for the results expected.
 */
export function surePay(outlook: Outlook, belief: LuckBelief, worlds: number, riskAversion: number): number {
  const { readings } = belief;
  scratch[readings] ??= scratchFor(readings);
  paid[worlds] ??= new Float64Array(2 * worlds);
  const pays = paid[worlds];
  for (let m = 0; m < worlds; m++) {
    belief.recall((m + 0.5) / worlds, scratch[readings].deviations);
    pays[2 * m] = payWith(outlook, belief, scratch[readings], 1);
    pays[2 * m + 1] = payWith(outlook, belief, scratch[readings], -1);
  }
  return riskAversion === 0 ? meanOf(pays) : certaintyEquivalent(pays, riskAversion);
}

/** What is paid where luck falls as in the month recalled, times a number. */
function payWith(
  { expected, weight, periods, pay, carried = 0 }: Outlook,
  belief: LuckBelief,
  { values, deviations }: Scratch,
  times: number,
): number {
  const span = times * Math.sqrt(periods);
  for (let r = 0; r < values.length; r++)
    values[r] = expected[r]! + weight[r]! * (periods * belief.luck[r]! + span * deviations[r]!);
  return pay.of(values, carried);
}

function meanOf(pays: Float64Array): number {
  let sum = 0;
  for (const pay of pays) sum += pay;
  return sum / pays.length;
}

function certaintyEquivalent(pays: Float64Array, riskAversion: number): number {
  // Counted from the least: then no sum of money overflows, and not everything vanishes.
  let least = pays[0]!;
  for (const pay of pays) least = Math.min(least, pay);
  let left = 0;
  for (const pay of pays) left += exp(-riskAversion * (pay - least));
  return least - log(left / pays.length) / riskAversion;
}
