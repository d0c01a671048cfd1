import { mean } from "./mean.ts";
import { areAlike } from "./nothing.ts";

/**
 * How far the mean of a sample typically lies from what it estimates, where values of one batch share luck and batches are independent:
 * √(K/(K − 1) · Σ (share of the values · distance of the batch's mean)²), over K batches. Where batches are of one size that is the
 * deviation of their means over √K, and where each value is its own batch the usual standard error; exactly zero where
 * all means are equal but for rounding. NaN of fewer than two batches.
 */
export function errorOfMean(batches: readonly (readonly number[])[]): number {
  const count = batches.length;
  if (count < 2) return Number.NaN;
  if (areAlike(batches.map(mean))) return 0;
  const all = batches.flat();
  const centre = mean(all);
  const squares = batches.reduce((sum, batch) => {
    const apart = (batch.length / all.length) * (mean(batch) - centre);
    return sum + apart * apart;
  }, 0);
  return Math.sqrt((count / (count - 1)) * squares);
}
