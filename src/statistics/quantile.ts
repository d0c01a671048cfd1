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
  checkShare(share);
  // Sorting puts NaN last.
  const largest = sorted.at(-1) ?? Number.NaN;
  if (Number.isNaN(largest)) return largest;
  return quantileOfRanks(sorted.length, share, (rank) => sorted[rank]!);
}

/** The same of so many values, given the one of each rank that is asked for, 0 being the smallest's. */
export function quantileOfRanks(count: number, share: number, at: (rank: number) => number): number {
  checkShare(share);
  const place = (count - 1) * share;
  const below = at(Math.floor(place));
  const above = at(Math.ceil(place));
  return below === above ? below : below + (above - below) * (place - Math.floor(place));
}

/** The same of so many values of which only so many at either end are left, and some between, in order. */
export function quantileOfEnds(ends: Float64Array, count: number, share: number, tail: number): number {
  const dropped = count - ends.length;
  return quantileOfRanks(count, share, (rank) => ends[rank < tail ? rank : rank - dropped]!);
}

function checkShare(share: number): void {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`quantile: share ${share}`);
}
