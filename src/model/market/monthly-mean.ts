/** The mean of some months' values, to which each of them is relative. */
export function monthlyMean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Why nothing can be relative to the mean of some months' values; undefined where it can, or where one is below 0 and so told of itself. */
export function withoutMean(values: readonly number[]): string | undefined {
  if (monthlyMean(values) !== 0 || values.some((value) => value < 0)) return undefined;
  return values.some((value) => value > 0)
    ? "are so small that their mean counts as 0: multiply them all by the same number"
    : "are all zero: no need would ever arise";
}
