import { exp } from "../../random/exp.ts";
import { straightLines } from "../../random/straight-lines.ts";

/**
 * The share of their usual responses that a person still gives under a pressure of x times what they bear: e^(−x), up to 30, where
 * less is left than one in 10^13. 128 straight lines a unit, because every contact asks for it: to within 12 in a million of itself,
 * 8 for the lines and, far out, up to 4 for single precision.
 */
export const responsivenessLines = straightLines((x) => exp(-x), 30, 128);
