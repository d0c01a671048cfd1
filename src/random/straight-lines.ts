/**
 * A function of numbers from 0 to `end` as straight lines, so many to a unit: intercept and slope of each in turn. Line k is the one
 * nearest to k / perUnit, it goes through the function's own values half a width before and behind; the difference is at most
 * the second derivative times an eighth of the width squared, and what single precision rounds off.
 */
export function straightLines(of: (x: number) => number, end: number, perUnit: number): Float32Array {
  const lines = new Float32Array(2 * (Math.round(end * perUnit) + 1));
  for (let k = 0; 2 * k < lines.length; k++) {
    const [from, to] = [(k - 0.5) / perUnit, (k + 0.5) / perUnit];
    const slope = (of(to) - of(from)) / (to - from);
    lines[2 * k] = of(from) - slope * from;
    lines[2 * k + 1] = slope;
  }
  return lines;
}
