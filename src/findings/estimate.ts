import { z } from "zod";
import type { Estimate } from "../statistics/estimate.ts";

export type { Estimate };

/** A mean over trials with its 95 % confidence interval over batches, as fields that stand among others. */
export const estimateFields = {
  mean: z.number(),
  low: z.number(),
  high: z.number(),
  /** Standard deviation over trials. */
  sd: z.number().min(0),
  /** Trials in which there was a value. */
  n: z.int().min(1),
} satisfies Readonly<Record<keyof Estimate, z.ZodType<number>>>;

/** The same as a thing of its own. */
export const estimate = z.strictObject(estimateFields);
