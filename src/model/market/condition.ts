import type { z } from "zod";

/**
 * Something that modulates the rate at which needs arise. To add one: a new file in `conditions/` that exports an object of
 * this kind, and a line in `conditions/index.ts`. A condition is exogenous: it knows the day and nothing of the company.
 */
export interface Condition<P extends { readonly type: string }> {
  readonly type: P["type"];
  readonly title: string;
  readonly sentence: string;
  readonly schema: z.ZodType<P>;
  /**
   * The factor on the need rate on a day (0 is the first counted day; 20 days a month, 240 a year), 1 meaning no change. Asked
   * once for what is to be reckoned for thousands of days.
   */
  readonly factor: (terms: P) => (day: number) => number;
}

/** A market: conditions that multiply each other; none is the healthy market. */
export interface Market {
  readonly title: string;
  readonly conditions: readonly { readonly type: string }[];
}
