import { z } from "zod";
import { each, type Fault, fault, lengthIs, twice } from "./faults.ts";
import type { Names } from "./names.ts";
import type { TypeOf } from "./type-of.ts";
import { verdictWord } from "./verdict.ts";

const count = z.int().min(0);
const share = z.number().min(0).max(1);

/** In how many drawn companies something was as it is in the file's own, and where the share of all such companies lies in 95 %. */
const kept = z.strictObject({ count, of: count, low: share, high: share });

const parameter = z.strictObject({
  /** Where it stands in a scenario. */
  path: z.string(),
  /** What it is in the file's own company. */
  usual: z.number(),
  low: z.number(),
  high: z.number(),
});

const assumption = z.strictObject({
  path: z.string(),
  /** Rank correlation of the parameter and the gap, over the drawn companies. */
  correlation: z.number().min(-1).max(1),
  /** Two-sided, times the number of parameters (Bonferroni). */
  p: share,
});

const gap = z.strictObject({
  market: z.string(),
  metric: z.string(),
  /** The gap is this plan less the other. */
  plan: z.string(),
  against: z.string(),
  /** The gap in the file's own company, of the whole comparison. */
  mean: z.number(),
  /** Companies in which it has the same sign, of those that have it. */
  kept,
  /** The gap below which it lies in a tenth, half and nine tenths of the companies; null where none has it. */
  p10: z.number().nullable(),
  p50: z.number().nullable(),
  p90: z.number().nullable(),
  /** How much of the variance of the gaps is the luck of each company's few trials and pilots; null where it cannot be told. */
  luck: share.nullable(),
  /** In how many companies that luck alone would be expected to turn the sign; null where it cannot be told. */
  turnedByLuck: z.number().min(0).nullable(),
  /** The parameters that go most with the gap, the strongest first. */
  strongest: z.array(assumption),
});

const doubtedVerdict = z.strictObject({
  market: z.string(),
  /** What the verdict was before companies were drawn. */
  word: verdictWord,
  /** Companies that agree: the best plan is ahead of every other, or, of practically equal ones, all are within the margin. */
  kept,
});

/** At what a company failed: no file may state it, plans cannot be set in it, or too few of its trials are left. */
const failures = ["company", "plans", "trials"] as const;

const company = z.strictObject({
  /** Its parameters, in the order of the list. */
  values: z.array(z.number()),
  /** Its gaps, in the order of the list; null where it has none. */
  gaps: z.array(z.number().nullable()),
  /** Why it could not be tried; null where it was. */
  failed: z.string().nullable(),
  /** At what it failed; only where it did, and not in older findings. */
  failedAt: z.enum(failures).optional(),
  /** Trials that diverged, and are in no gap. */
  diverged: count,
});

/** What becomes of the answer in companies drawn from what nobody knows for sure of this one. */
export const doubtNote = z.strictObject({
  asked: count,
  /** Trials of each plan in each market of a company, and batches with a pilot of their own. */
  trials: count,
  batches: count,
  parameters: z.array(parameter),
  companies: z.array(company),
  gaps: z.array(gap),
  verdicts: z.array(doubtedVerdict),
});

/** What becomes of the answer in drawn companies. */
export type DoubtNote = TypeOf<typeof doubtNote>;

/** In how many drawn companies something was kept. */
export type Kept = TypeOf<typeof kept>;

/** A plan less another in drawn companies. */
export type DoubtedGap = TypeOf<typeof gap>;

/** At what a drawn company failed. */
export type FailedAt = (typeof failures)[number];

/** How a market's verdict fares in drawn companies. */
export type DoubtedVerdict = TypeOf<typeof doubtedVerdict>;

/** What does not hang together in what is said of drawn companies. */
export function doubtFaults(note: DoubtNote | undefined, names: Names): readonly Fault[] {
  if (note === undefined) return [];
  const { parameters, companies, gaps, verdicts } = note;
  const at = ["doubt"];
  return [
    ...twice(parameters, [...at, "parameters"], ({ path }) => [path]),
    ...each(gaps, [...at, "gaps"], ({ market, metric, plan, against }, place) => [
      ...names.metric(metric, [...place, "metric"]),
      ...names.tried(plan, market, [...place, "plan"]),
      ...names.tried(against, market, [...place, "against"]),
    ]),
    ...each(verdicts, [...at, "verdicts"], ({ market }, place) => names.market(market, [...place, "market"])),
    ...each(companies, [...at, "companies"], (one, place) => [
      ...lengthIs(one.values, parameters.length, [...place, "values"], "by the parameters"),
      ...lengthIs(one.gaps, gaps.length, [...place, "gaps"], "by the gaps"),
      ...(one.failedAt === undefined || one.failed !== null
        ? []
        : fault([...place, "failedAt"], "must stand where a company failed, and only there")),
    ]),
  ];
}
