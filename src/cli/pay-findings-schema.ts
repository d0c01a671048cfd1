import { z } from "zod";
import type { PayFindings } from "../experiments/pay/pay-findings.ts";

const estimate = { mean: z.number(), low: z.number(), high: z.number(), sd: z.number(), n: z.number() };
const role = z.enum(["marketing", "sales"]);
const component = z.int().min(0);
const earner = {
  role,
  third: z.enum(["lowest", "middle", "highest"]).nullable(),
  person: z.string().nullable(),
};

/** The shape of what findings say about pay. */
export const payFindingsSchema: z.ZodType<PayFindings> = z.object({
  targets: z.array(z.object({ plan: z.string(), role, component, amount: z.number() })),
  earned: z.array(
    z.object({
      arm: z.string(),
      ...earner,
      ...estimate,
      bandLow: z.number(),
      bandHigh: z.number(),
      components: z.array(z.object({ component, ...estimate })),
    }),
  ),
  changes: z.array(
    z.object({
      market: z.string(),
      plan: z.string(),
      baseline: z.string(),
      ...earner,
      ...estimate,
      gaining: z.number(),
    }),
  ),
  attainment: z.array(
    z.object({
      arm: z.string(),
      component,
      role,
      of: z.enum(["quota", "plan"]),
      bins: z.array(z.number()),
      cases: z.number(),
      median: z.number(),
      mean: z.object(estimate),
      made: z.object(estimate),
      underHalf: z.object(estimate),
    }),
  ),
  owing: z.array(z.object({ arm: z.string(), role, ...estimate })).optional(),
  costs: z.array(
    z.object({
      arm: z.string(),
      bonuses: z.object(estimate),
      setTo: z.number().nullish(),
      atUsual: z.number(),
      ofRevenue: z.object(estimate).nullable(),
      aDeal: z.object(estimate).nullable(),
    }),
  ),
});
