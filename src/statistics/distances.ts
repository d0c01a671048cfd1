/**
 * How far each value lies from the first. Statistics are taken of these: it keeps those of equal values exact and large levels
 * from drowning small changes.
 */
export function distances(values: ArrayLike<number>): number[] {
  return Array.from(values, (value) => value - values[0]!);
}
