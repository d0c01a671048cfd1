/** Findings are written to ten significant digits; what lies beyond is the rounding of sums that were added in another order. */
const dust = 1e-10;

/** Whether a number is nothing beside the sizes of what it was computed from: rounding, of which no sign or share may be taken. */
export function isNothing(value: number, ...sizes: readonly number[]): boolean {
  // Compared rather than given to Math.max, so that a missing size (NaN) counts for none.
  const largest = sizes.reduce((most, size) => (Math.abs(size) > most ? Math.abs(size) : most), 0);
  return Math.abs(value) <= dust * largest;
}

/** How much one number exceeds another; exactly 0 where that is nothing beside them. */
export function excess(one: number, other: number): number {
  const difference = one - other;
  return isNothing(difference, one, other) ? 0 : difference;
}

/** Whether numbers are the same but for rounding; none and one are. */
export function areAlike(values: ArrayLike<number>): boolean {
  return Array.from(values).every((value) => isNothing(value - values[0]!, value, values[0]!));
}
