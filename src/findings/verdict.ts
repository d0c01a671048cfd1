import { z } from "zod";
import { estimateFields } from "./estimate.ts";
import { each, type Fault, fault, twice } from "./faults.ts";
import type { Names } from "./names.ts";
import type { TypeOf } from "./type-of.ts";

/** What can be said of the plans of a market by the metric that they are judged by. */
export const verdictWord = z.enum([
  // There is one plan.
  "alone",
  // One plan is better than every other.
  "better",
  // The same, but by less than matters against the second.
  "betterByLess",
  // Plans that may be the best differ by less than matters, if at all.
  "equal",
  // The trials decide, but fewer than three in four companies drawn from what is assumed agree.
  "dependsOnAssumptions",
  // These trials cannot tell.
  "open",
  // Plans are exactly equal in every trial.
  "same",
  // All people learned from one pilot, whose luck no interval holds.
  "onePilot",
  // Too few trials have a value.
  "unrecorded",
]);

const share = z.number().min(0).max(1);

/** The best plan less another, on the same luck; intervals and p-values of a verdict hold together. */
const rival = z.strictObject({
  plan: z.string(),
  ...estimateFields,
  /** Adjusted over the other plans (Bonferroni): below .05 just where the interval excludes zero. null when nothing varies. */
  p: share.nullable(),
  /** How much of the variance of the mean is what people happened to learn; null where it cannot be told. */
  learned: share.nullable(),
  /** Whether it is not the best plan. */
  ruledOut: z.boolean(),
});

/** Which plan is best in a market, and how sure that is. */
export const verdict = z.strictObject({
  market: z.string(),
  /** The metric of the company, over the whole run, that plans are judged by. */
  metric: z.string(),
  word: verdictWord,
  /** The plan with the best mean; the first of equal ones. */
  best: z.string(),
  /** The other plans, from the second best on; none where there is one plan or too few values. */
  against: z.array(rival),
  /** The largest difference that does not matter, in the metric's unit. */
  margin: z.number().min(0),
  /** How many batches would probably make an open verdict another; null where it is not open, or no number would. */
  wouldDecide: z.int().min(2).nullable(),
  /** Trials of this market that diverged, and are in no number. */
  diverged: z.int().min(0),
});

/** Which plan is best in a market. */
export type Verdict = TypeOf<typeof verdict>;

/** What can be said of the plans of a market. */
export type VerdictWord = TypeOf<typeof verdictWord>;

const decidedWords: ReadonlySet<VerdictWord> = new Set<VerdictWord>([
  "better",
  "betterByLess",
  "equal",
  "dependsOnAssumptions",
  "same",
]);

/** Whether trials of several plans say which is better, or that none is, whatever drawn companies say of it. */
export function isDecided(word: VerdictWord): boolean {
  return decidedWords.has(word);
}

/** The best plan less another. */
export type Rival = TypeOf<typeof rival>;

/** What does not hang together in verdicts. */
export function verdictFaults(verdicts: readonly Verdict[], names: Names): readonly Fault[] {
  return [
    ...twice(verdicts, ["verdicts"], ({ market }) => [market]),
    ...each(verdicts, ["verdicts"], (one, at) => [
      ...names.market(one.market, [...at, "market"]),
      ...names.metric(one.metric, [...at, "metric"]),
      ...names.tried(one.best, one.market, [...at, "best"]),
      ...twice(one.against, [...at, "against"], ({ plan }) => [plan]),
      ...each(one.against, [...at, "against"], ({ plan }, place) =>
        names.tried(plan, one.market, [...place, "plan"]),
      ),
      ...((one.word === "alone" || one.word === "unrecorded") === (one.against.length === 0)
        ? []
        : fault([...at, "against"], `must name the other plans where the word is '${one.word}'`)),
    ]),
  ];
}
