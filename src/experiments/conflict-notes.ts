import type { Estimate } from "../findings/estimate.ts";
import { metricNamed } from "../metrics/index.ts";
import { intervalOf } from "../statistics/mean-interval.ts";
import { isNothing } from "../statistics/nothing.ts";
import type { Summary } from "../statistics/summary.ts";
import { weightedSum } from "../statistics/weighted-sum.ts";
import { byMarket } from "./by-market.ts";
import { conflictParts } from "./conflict-parts.ts";
import { type Measured, type MeasuredArm, overRun, summaryIn } from "./measured-arms.ts";

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

/** A part by its place among all, and what the base arm has of it. */
interface Part {
  readonly place: number;
  readonly unit: number;
}

function summaryOfPart(arm: MeasuredArm, place: number, measured: Measured): Summary {
  const reading = overRun(metricNamed(conflictParts[place]!)!, measured);
  return summaryIn(arm, reading, reading);
}

/** The parts with their unit: what the base arm has of each, where that is something beside what the others have. */
function partsOf(base: MeasuredArm, others: readonly MeasuredArm[], measured: Measured): readonly Part[] {
  const meanOf = (arm: MeasuredArm, place: number) => summaryOfPart(arm, place, measured).mean;
  return conflictParts
    .map((_, place) => ({ place, unit: meanOf(base, place) }))
    .filter(({ place, unit }) => unit > 0 && !isNothing(unit, ...others.map((arm) => meanOf(arm, place))));
}

function noteOf(
  arm: MeasuredArm,
  base: MeasuredArm,
  parts: readonly Part[],
  measured: Measured,
): ConflictNote {
  const weighted = parts.map(({ place, unit }) => {
    return { summary: summaryOfPart(arm, place, measured), weight: 1 / unit / parts.length };
  });
  const within = (one: number, other: number) => arm.conflict.within(parts[one]!.place, parts[other]!.place);
  return {
    arm: arm.arm.id,
    base: base.arm.id,
    index: intervalOf(weightedSum(weighted, within), arm.family),
    parts: parts.map(({ place }) => conflictParts[place]!),
  };
}

/** The conflict in every arm against the first of its market; nothing of a market with one arm, or without any conflict. */
export function conflictNotes(measured: Measured): readonly ConflictNote[] {
  return [...byMarket(measured.arms).values()].flatMap(([base, ...others]) => {
    const parts = base === undefined || others.length === 0 ? [] : partsOf(base, others, measured);
    return parts.length === 0 ? [] : [base!, ...others].map((arm) => noteOf(arm, base!, parts, measured));
  });
}
