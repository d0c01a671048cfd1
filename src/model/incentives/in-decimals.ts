/** Two numbers that lie further apart are told apart by themselves: no number is rounded by more than half of this. */
const COARSEST = 0.01;

/**
 * A number as people write it down. Results are sums of cents and counts, and binary sums of decimals miss by a hair: .1 + .2 is
 * more than .3, and ten times .1 less than 1. What is rounded off lies far under a cent, and under what makes shares differ.
 */
export function inDecimals(value: number): number {
  const size = Math.abs(value);
  const parts = size < 1e3 ? 1e8 : size < 1e6 ? 1e6 : size < 1e9 ? 1e3 : 1e2;
  return Math.round(value * parts) / parts;
}

/** Whether a result comes up to a threshold: at the threshold it does. */
export function reaches(result: number, threshold: number): boolean {
  if (result >= threshold) return true;
  return threshold - result <= COARSEST && inDecimals(result) >= inDecimals(threshold);
}

/** Whether a result goes beyond a bound: at the bound it does not. */
export function exceeds(result: number, bound: number): boolean {
  return !reaches(bound, result);
}

/** Which of two results is more: 1 where the first goes beyond the other, -1 where it falls short of it, 0 at a tie. */
export function compared(one: number, other: number): -1 | 0 | 1 {
  const lead = one - other;
  if (lead > COARSEST) return 1;
  if (lead < -COARSEST) return -1;
  if (exceeds(one, other)) return 1;
  return exceeds(other, one) ? -1 : 0;
}

/** What there is to divide by: nothing where there is none, or only what adding up left over. */
export function aboveNothing(result: number): number {
  return exceeds(result, 0) ? result : 0;
}

/** Whether two results are a tie. */
export function ties(one: number, other: number): boolean {
  return reaches(one, other) && reaches(other, one);
}

/** A result as a share of what was asked: 1 where it was just met. */
export function attainmentOf(result: number, asked: number): number {
  return ties(result, asked) ? 1 : result / asked;
}
