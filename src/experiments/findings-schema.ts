import { z } from "zod";
import { blamable } from "../model/ledger/manager-journal.ts";
import type { Findings } from "../findings/findings.ts";
import { payFindingsSchema } from "./pay/pay-findings-schema.ts";

const text = z.strictObject({ en: z.string(), ru: z.string() });
const estimate = {
  mean: z.number(),
  low: z.number(),
  high: z.number(),
  sd: z.number().min(0),
  n: z.int().min(0),
};
const share = z.number().min(0).max(1);
const values = z.array(z.number().nullable());
const terms = z.array(z.record(z.string(), z.unknown()));
const word = z.string().optional();
/** A component of pay: what a report names it by are words, and its other terms are listed as they stand. */
const component = z.looseObject({ type: word, for: word, period: word });
const span = z.enum(["run", "month1", "quarter1", "year1", "year2", "lastQuarter"]);
const scope = z.enum(["company", "marketing", "sales", "person"]);
const unit = z.enum(["count", "share", "money", "days", "pressure", "index", "fit", "ratio"]);
const measured = { metric: z.string(), unit: z.string() };
const drawn = z.strictObject({ ...measured, arm: z.string(), mean: values, low: values, high: values });

const byBlamable = z.array(z.number()).length(blamable.length);
const beforeAfter = z.strictObject({ before: z.number(), after: z.number() });
const named = { name: z.string(), title: text };
const cause = z.strictObject({ ...named, sentence: text });

const managerNote = z.strictObject({
  arm: z.string(),
  months: z.array(
    z.strictObject({ blamed: byBlamable, posterior: byBlamable.nullable(), truth: byBlamable.nullable() }),
  ),
  explained: z.number(),
  blamed: byBlamable,
  evidence: byBlamable.nullable(),
  posterior: byBlamable.nullable(),
  truth: byBlamable.nullable(),
  distance: z.number().nullable(),
  right: z.number().nullable(),
  sessions: z.number(),
  sessionMonths: z.array(z.strictObject({ market: z.number(), funnel: z.number() })),
  change: z.strictObject({ needIndex: beforeAfter, booked: beforeAfter }).nullable(),
});

const divergence = z.strictObject({
  person: z.string(),
  week: z.number(),
  what: z.enum(["pay", "belief"]),
  subject: z.string(),
  replication: z.number(),
});
const divergedNote = z.strictObject({
  leftOut: z.number(),
  arms: z.array(z.strictObject({ arm: z.string(), trials: z.number(), first: z.array(divergence).min(1) })),
});

const causesNote = z.strictObject({
  direction: z.enum(["add", "remove"]),
  base: z.string(),
  all: z.string(),
  causes: z.array(
    z.strictObject({
      ...cause.shape,
      settings: z.record(z.string(), z.unknown()),
      variants: z.array(cause),
    }),
  ),
  left: z.array(z.strictObject(named)),
  kept: z.array(z.strictObject(named)),
  pairs: z.array(
    z.strictObject({
      kind: z.enum(["alone", "onTop", "all", "blame", "session"]),
      cause: z.string().nullable(),
      variant: z.string().nullable(),
      plan: z.string(),
      baseline: z.string(),
    }),
  ),
  overlap: z
    .object({
      sum: z.strictObject(estimate),
      beyond: z.strictObject({ ...estimate, p: share.nullable() }),
    })
    .optional(),
});

/** The shape of a findings file of this version: what a report needs to be drawn from a file that anybody may have edited. */
export const findingsSchema: z.ZodType<Findings> = z.strictObject({
  format: z.literal("truce-findings"),
  version: z.literal(1),
  software: z.string(),
  experiment: z.enum(["run", "compare", "causes"]),
  name: z.string(),
  title: z.string(),
  question: z.string(),
  notes: z.string(),
  currency: z.string(),
  fingerprint: z.string(),
  seed: z.int().min(0),
  months: z.int().min(1),
  customers: z.int().min(0),
  trials: z.strictObject({ asked: z.int().min(0), done: z.int().min(0), interrupted: z.boolean() }),
  people: z.strictObject({ marketers: z.int().min(0), reps: z.int().min(0) }),
  pilot: z.strictObject({ runs: z.number(), foresightMonths: z.number(), fingerprint: z.string() }),
  plans: z
    .array(z.strictObject({ name: z.string(), title: z.string(), components: z.array(component) }))
    .min(1),
  markets: z.array(
    z.strictObject({
      name: z.string(),
      title: z.string(),
      conditions: terms,
      needByMonth: z.array(z.number()),
    }),
  ),
  arms: z.array(z.strictObject({ id: z.string(), plan: z.string(), market: z.string() })),
  metrics: z.array(
    z.strictObject({
      name: z.string(),
      title: text,
      sentence: text,
      unit,
      better: z.enum(["higher", "lower", "neither"]),
      scopes: z.array(scope),
    }),
  ),
  totals: z.array(z.strictObject({ ...estimate, ...measured, arm: z.string(), span })),
  differences: z.array(
    z.strictObject({
      ...estimate,
      ...measured,
      market: z.string(),
      plan: z.string(),
      baseline: z.string(),
      span,
      relative: z.number().nullable(),
      p: share.nullable(),
    }),
  ),
  series: z.array(drawn),
  monthly: z.array(drawn),
  verdicts: z.array(
    z.strictObject({
      market: z.string(),
      best: z.string(),
      runnerUp: z.string().nullable(),
      margin: z.strictObject(estimate).nullable(),
      decided: z.boolean(),
    }),
  ),
  observed: z.array(
    z.strictObject({
      arm: z.string(),
      metric: z.string(),
      observed: z.array(z.number()),
      simulated: z.array(z.number()),
      error: values,
    }),
  ),
  pay: payFindingsSchema.optional(),
  manager: z.array(managerNote).optional(),
  lint: z
    .array(
      z.object({
        plan: z.string(),
        rule: z.string(),
        severity: z.enum(["error", "warning", "note"]),
        component: z.int().min(1).nullable(),
        field: z.string().nullable(),
        message: text,
        remedy: text,
      }),
    )
    .optional(),
  conflict: z
    .array(
      z.strictObject({
        arm: z.string(),
        base: z.string(),
        index: z.strictObject(estimate),
        parts: z.array(z.string()),
      }),
    )
    .optional(),
  diverged: divergedNote.optional(),
  causes: causesNote.optional(),
});
