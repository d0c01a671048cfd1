import { log } from "../../random/log.ts";

/** A share is never quite nothing or quite all: what never happened before may happen now. */
const LEAST_SHARE = 1e-3;

/**
 * How much likelier so many events are if by a share `fall` fewer are to be expected than usual, than if as many as usual are: the
 * logarithm of the ratio, for counts of Poisson luck. `scatter` is the variance that other luck adds to the count, as a multiple of what is
 * expected: a count that also errs tells less.
 */
export function logOddsOfFewer(seen: number, expected: number, fall: number, scatter = 0): number {
  return (seen * log(1 - fall) + expected * fall) / (1 + scatter);
}

/**
 * The same where so many of some succeeded (15 of 100 leads won, say), of which a share usually does. To see 15 % for 20 %, at odds of nine to
 * one against it, some 260 leads are needed.
 */
export function logOddsOfLowerShare(
  succeeded: number,
  of: number,
  usual: number,
  fall: number,
  scatter = 0,
): number {
  const share = Math.max(LEAST_SHARE, Math.min(1 - LEAST_SHARE, usual));
  const failed = Math.max(0, of - succeeded);
  const each = succeeded * log(1 - fall) + failed * log((1 - share * (1 - fall)) / (1 - share));
  return each / (1 + scatter);
}
