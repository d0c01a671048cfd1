import { log } from "../../random/log.ts";

/** Chances up to here are small enough for the series: its sixth term is below 10⁻⁹ of the first. */
const SMALL = 0.03;
/** A response is never quite certain. */
const LARGEST = 0.99;

/**
 * The hazard −ln(1 − p) that a chance p of an event at one contact adds to a running sum; the event comes when the sum
 * passes a unit exponential. Small chances by the series p + p²/2 + p³/3 + …, which is faster than a logarithm.
 */
export function hazardOf(p: number): number {
  if (p > SMALL) return -log(1 - Math.min(LARGEST, p));
  return p * (1 + p * (1 / 2 + p * (1 / 3 + p * (1 / 4 + p * (1 / 5 + p * (1 / 6))))));
}
