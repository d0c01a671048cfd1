/** The arithmetic mean; exact when all values are equal, NaN of nothing. */
export function mean(values: ArrayLike<number>): number {
  // Summing distances from the first value keeps equal values exact and large levels from drowning small changes.
  const first = values[0] ?? Number.NaN;
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]! - first;
  return first + sum / values.length;
}
