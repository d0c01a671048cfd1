/**
 * The value below which a share of a sample lies, straight lines between its members; NaN of nothing and of any NaN.
 * Throws RangeError for a share outside 0 to 1. Source: type 7 of R. J. Hyndman and Y. Fan, The American Statistician
 * 50 (1996), the default of R and NumPy.
 */
export function quantile(values: ArrayLike<number>, share: number): number {
  return quantileOfSorted(Float64Array.from(values).sort(), share);
}

/** The same of values that are sorted already, for whoever asks for several. */
export function quantileOfSorted(sorted: Float64Array, share: number): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`quantile: share ${share}`);
  // Sorting puts NaN last.
  const largest = sorted.at(-1) ?? Number.NaN;
  if (Number.isNaN(largest)) return largest;
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  return below === above ? below : below + (above - below) * (place - Math.floor(place));
}
