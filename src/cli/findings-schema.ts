import { z } from "zod";
import type { Findings } from "../experiments/findings.ts";
import { payFindingsSchema } from "./pay-findings-schema.ts";

const text = z.object({ en: z.string(), ru: z.string() });
const estimate = { mean: z.number(), low: z.number(), high: z.number(), sd: z.number(), n: z.number() };
const values = z.array(z.number().nullable());
const terms = z.array(z.record(z.string(), z.unknown()));
const span = z.enum(["run", "month1", "quarter1", "year1", "year2", "lastQuarter"]);
const scope = z.enum(["company", "marketing", "sales", "person"]);
const unit = z.enum(["count", "share", "money", "days", "pressure", "index", "fit"]);
const measured = { metric: z.string(), unit: z.string() };
const drawn = z.object({ ...measured, arm: z.string(), mean: values, low: values, high: values });

/** The shape of a findings file of this version: what a report needs to be drawn from a file that anybody may have edited. */
export const findingsSchema: z.ZodType<Findings> = z.object({
  format: z.literal("truce-findings"),
  version: z.literal(1),
  software: z.string(),
  experiment: z.enum(["run", "compare"]),
  name: z.string(),
  title: z.string(),
  question: z.string(),
  notes: z.string(),
  currency: z.string(),
  fingerprint: z.string(),
  seed: z.number(),
  months: z.int().min(1),
  customers: z.number(),
  trials: z.object({ asked: z.int(), done: z.int(), interrupted: z.boolean() }),
  people: z.object({ marketers: z.number(), reps: z.number() }),
  pilot: z.object({ runs: z.number(), foresightMonths: z.number(), fingerprint: z.string() }),
  plans: z.array(z.object({ name: z.string(), title: z.string(), components: terms })).min(1),
  markets: z.array(
    z.object({ name: z.string(), title: z.string(), conditions: terms, needByMonth: z.array(z.number()) }),
  ),
  arms: z.array(z.object({ id: z.string(), plan: z.string(), market: z.string() })),
  metrics: z.array(
    z.object({
      name: z.string(),
      title: text,
      sentence: text,
      unit,
      better: z.enum(["higher", "lower", "neither"]),
      scopes: z.array(scope),
    }),
  ),
  totals: z.array(z.object({ ...estimate, ...measured, arm: z.string(), span })),
  differences: z.array(
    z.object({
      ...estimate,
      ...measured,
      market: z.string(),
      plan: z.string(),
      baseline: z.string(),
      span,
      relative: z.number().nullable(),
      p: z.number().nullable(),
    }),
  ),
  series: z.array(drawn),
  monthly: z.array(drawn),
  verdicts: z.array(
    z.object({
      market: z.string(),
      best: z.string(),
      runnerUp: z.string().nullable(),
      margin: z.object(estimate).nullable(),
      decided: z.boolean(),
    }),
  ),
  observed: z.array(
    z.object({
      arm: z.string(),
      metric: z.string(),
      observed: z.array(z.number()),
      simulated: z.array(z.number()),
      error: values,
    }),
  ),
  pay: payFindingsSchema.optional(),
});
