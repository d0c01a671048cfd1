import type { Estimate } from "../findings/estimate.ts";
import { metricNamed } from "../metrics/index.ts";
import { COMPANY } from "../model/ledger/units.ts";
import { mean } from "../statistics/mean.ts";
import { meanInterval } from "../statistics/mean-interval.ts";
import { isNothing } from "../statistics/nothing.ts";
import { byMarket } from "./differences.ts";
import { type Measured, type MeasuredArm, valuesOf } from "./measured-arms.ts";
import type { SpanWeeks } from "./spans.ts";

/** What a conflict between departments consists of here, by metric: the parts come first, the index is only their mean. */
export const conflictParts = ["rejected", "recycled", "disputed", "lobbying", "budgetTug"] as const;

/** How much of a fight an arm was. */
export interface ConflictNote {
  readonly arm: string;
  /** The arm whose usual month is the unit: the first of the market. */
  readonly base: string;
  /** Mean of the parts, each in units of the base arm's month. */
  readonly index: Estimate;
  /** The parts that it is the mean of: those that the base arm has any of. */
  readonly parts: readonly string[];
}

type Part = { readonly name: string; readonly unit: number };

function valuesOfPart(arm: MeasuredArm, name: string, run: SpanWeeks): Float64Array {
  return valuesOf(arm, { metric: metricNamed(name)!, place: COMPANY }, run);
}

/** The parts with their unit: what the base arm has of each, where that is something beside what the others have. */
function partsOf(base: MeasuredArm, others: readonly MeasuredArm[], run: SpanWeeks): readonly Part[] {
  const meanOf = (arm: MeasuredArm, name: string) => mean(valuesOfPart(arm, name, run));
  return conflictParts
    .map((name) => ({ name, unit: meanOf(base, name) }))
    .filter(({ name, unit }) => unit > 0 && !isNothing(unit, ...others.map((arm) => meanOf(arm, name))));
}

function noteOf(arm: MeasuredArm, base: MeasuredArm, parts: readonly Part[], run: SpanWeeks): ConflictNote {
  const columns = parts.map(({ name, unit }) => valuesOfPart(arm, name, run).map((value) => value / unit));
  const index = arm.trials.map((_, trial) => mean(columns.map((column) => column[trial]!)));
  return {
    arm: arm.arm.id,
    base: base.arm.id,
    index: meanInterval(index, arm.batches, arm.family),
    parts: parts.map(({ name }) => name),
  };
}

/** The conflict in every arm against the first of its market; nothing of a market with one arm, or without any conflict. */
export function conflictNotes({ arms, spans }: Measured): readonly ConflictNote[] {
  const run = spans.find(({ span }) => span === "run")!;
  return [...byMarket(arms).values()].flatMap(([base, ...others]) => {
    const parts = base === undefined || others.length === 0 ? [] : partsOf(base, others, run);
    return parts.length === 0 ? [] : [base!, ...others].map((arm) => noteOf(arm, base!, parts, run));
  });
}
