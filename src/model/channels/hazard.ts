import { log } from "../../random/log.ts";
import { straightLines } from "../../random/straight-lines.ts";

/** A response is never quite certain. */
const LARGEST = 0.99;

/** −ln(1 − p)/p, which is 1 at 0 and grows slowly. */
const { perUnit, lines } = straightLines((p) => (p === 0 ? 1 : -log(1 - Math.min(p, 0.9999)) / p), 1, 512);

/**
 * The hazard −ln(1 − p) that a chance p of an event at one contact adds to a running sum; the event comes when the sum
 * passes a unit exponential. To within 2 in a million of itself up to one half, 1 in a thousand at .99: straight lines, because
 * every contact asks for it.
 */
export function hazardOf(p: number): number {
  const chance = p > LARGEST ? LARGEST : p;
  const k = ((chance * perUnit) | 0) << 1;
  return chance * (lines[k]! + chance * lines[k | 1]!);
}
