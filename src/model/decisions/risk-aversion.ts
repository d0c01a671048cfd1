import { exp } from "../../random/exp.ts";
import type { LuckBelief } from "./luck-belief.ts";
import { type Outlook, paySlopes } from "./slope.ts";

/**
 * The same as {@link paySlopes} for a person with constant absolute risk aversion, per unit of money: what one more unit of
 * each reading adds to the sure pay that they would take for the uncertain one. At 0 the two are equal.
 * Aversion times the spread of pay should stay below about 1: beyond, the nodes hardly reach the bad luck that matters.
 */
export function cautiousPaySlopes(
  outlook: Outlook,
  belief: LuckBelief,
  worlds: number,
  nodes: number,
  riskAversion: number,
  out: Float64Array,
): void {
  if (riskAversion === 0) {
    paySlopes(outlook, belief, worlds, nodes, out);
    return;
  }
  // Utility is counted from the worst luck that comes to mind: then no sum of money overflows, and not everything vanishes.
  const reference = leastPay(outlook, belief, worlds, nodes, out);
  let marginalUtility = 0;
  let asked = 0;
  const utility = (values: Float64Array, carried: number): number => {
    const marginal = exp(-riskAversion * (outlook.pay.of(values, carried) - reference));
    marginalUtility += marginal;
    asked++;
    return (1 - marginal) / riskAversion;
  };
  paySlopes({ ...outlook, pay: { of: utility } }, belief, worlds, nodes, out);
  if (asked === 0) return;
  for (let r = 0; r < out.length; r++) out[r]! *= asked / marginalUtility;
}

/** The least that the plan is found to pay at any node. */
function leastPay(
  outlook: Outlook,
  belief: LuckBelief,
  worlds: number,
  nodes: number,
  scratch: Float64Array,
): number {
  let least = Number.POSITIVE_INFINITY;
  const noted = (values: Float64Array, carried: number): number => {
    least = Math.min(least, outlook.pay.of(values, carried));
    return 0;
  };
  paySlopes({ ...outlook, pay: { of: noted } }, belief, worlds, nodes, scratch);
  return least;
}
