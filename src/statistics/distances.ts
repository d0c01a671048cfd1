/**
 * How far each value lies from the first. Statistics are taken of these: it keeps those of equal values exact and large levels
 * from drowning small changes.
 */
export function distances(values: ArrayLike<number>): number[] {
  const apart: number[] = [];
  for (let k = 0; k < values.length; k++) apart.push(values[k]! - values[0]!);
  return apart;
}
