import { log } from "../../random/log.ts";
import { straightLines } from "../../random/straight-lines.ts";

/**
 * The hazard −ln(1 − p) that a chance p of an event at one contact adds to a running sum, over p; the event comes when the sum passes
 * a unit exponential. 512 straight lines a unit, because every contact asks for it: to within 2 in a million of itself up to one half,
 * 1 in a thousand at .99. A response is never quite certain: the last line is that of .99.
 */
export const hazardLines = straightLines((p) => -log(1 - p) / p, 0.99, 512);
