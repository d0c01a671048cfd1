import { exp } from "./exp.ts";
import { log } from "./log.ts";

/**
 * base to the power exponent, for base ≥ 0, the same bits on every machine; NaN for a negative base.
 * The relative error grows with the exponent and with the size of the answer: about (1 + |exponent·ln base|)·2^−51, and near a
 * base of 1, where the logarithm errs by 3e-16 of its own, |exponent|·3e-16.
 */
export function power(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  if (exponent === 1 && base >= 0) return base;
  return exp(exponent * log(base));
}
