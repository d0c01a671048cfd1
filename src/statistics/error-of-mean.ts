import { areAlike } from "./nothing.ts";
import { deviationOf, independentBatches, type Summary } from "./summary.ts";

/**
 * How far the mean of a sample typically lies from what it estimates, where values of one batch share luck and batches are independent:
 * √(K/(K − 1) · Σ (share of the values · distance of the batch's mean)²), over K batches. Where batches are of one size that is the
 * deviation of their means over √K, and where each value is its own batch the usual standard error; exactly zero where
 * all means are equal but for rounding. NaN of fewer than two batches.
 */
export function errorOfMean(summary: Summary): number {
  const batches = independentBatches(summary);
  if (batches === undefined) return deviationOf(summary) / Math.sqrt(summary.count);
  if (batches.length < 2) return Number.NaN;
  if (areAlike(batches.map(({ mean }) => mean))) return 0;
  const squares = batches.reduce((sum, { count, mean }) => {
    const apart = (count / summary.count) * (mean - summary.mean);
    return sum + apart * apart;
  }, 0);
  return Math.sqrt((batches.length / (batches.length - 1)) * squares);
}
