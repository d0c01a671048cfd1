/** What straight lines say at a place: the line that is nearest to it. */
export function readLines(lines: Float32Array, perUnit: number, x: number): number {
  const k = Math.round(x * perUnit);
  return lines[2 * k]! + x * lines[2 * k + 1]!;
}
