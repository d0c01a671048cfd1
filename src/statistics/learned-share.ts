import { errorOfMean } from "./error-of-mean.ts";
import { excess } from "./nothing.ts";
import { independentBatches, type Summary } from "./summary.ts";

/**
 * How much of the variance of a mean over batches is what each batch has of its own, the rest being the luck of single values: 1 − (mean
 * square within batches, over the number of values) / variance of the mean, not below 0; the one-way random effects model. null where
 * no batch has two values or the batches' means do not vary.
 */
export function learnedShare(summary: Summary): number | null {
  const { count, within } = summary;
  const freedom = count - (independentBatches(summary)?.length ?? count);
  const variance = errorOfMean(summary) ** 2;
  if (freedom < 1 || !(variance > 0)) return null;
  return Math.max(0, excess(1, within / freedom / count / variance));
}
