import { z } from "zod";
import type { PayFindings } from "../../findings/pay-findings.ts";

const estimate = {
  mean: z.number(),
  low: z.number(),
  high: z.number(),
  sd: z.number().min(0),
  n: z.int().min(0),
};
const role = z.enum(["marketing", "sales"]);
const component = z.int().min(0);
const earner = {
  role,
  third: z.enum(["lowest", "middle", "highest"]).nullable(),
  person: z.string().nullable(),
};

/** The shape of what findings say about pay. */
export const payFindingsSchema: z.ZodType<PayFindings> = z.strictObject({
  targets: z.array(z.strictObject({ plan: z.string(), role, component, amount: z.number() })),
  earned: z.array(
    z.strictObject({
      arm: z.string(),
      ...earner,
      ...estimate,
      bandLow: z.number(),
      bandHigh: z.number(),
      components: z.array(z.strictObject({ component, ...estimate })),
    }),
  ),
  changes: z.array(
    z.strictObject({
      market: z.string(),
      plan: z.string(),
      baseline: z.string(),
      ...earner,
      ...estimate,
      gaining: z.number().min(0).max(1),
    }),
  ),
  attainment: z.array(
    z.strictObject({
      arm: z.string(),
      component,
      role,
      of: z.enum(["quota", "plan"]),
      bins: z.array(z.number().min(0).max(1)),
      cases: z.number(),
      median: z.number(),
      mean: z.strictObject(estimate),
      made: z.strictObject(estimate),
      underHalf: z.strictObject(estimate),
    }),
  ),
  owing: z.array(z.strictObject({ arm: z.string(), role, ...estimate })).optional(),
  costs: z.array(
    z.strictObject({
      arm: z.string(),
      bonuses: z.strictObject(estimate),
      setTo: z.number().nullish(),
      atUsual: z.number(),
      ofRevenue: z.strictObject(estimate).nullable(),
      aDeal: z.strictObject(estimate).nullable(),
    }),
  ),
});
