import type { Difference } from "../findings/numbers.ts";
import { hasInterval } from "../statistics/estimate.ts";
import { intervalOf } from "../statistics/mean-interval.ts";
import { isNothing } from "../statistics/nothing.ts";
import { differenceOf } from "../statistics/paired-difference.ts";
import type { Summary } from "../statistics/summary.ts";
import { byMarket } from "./by-market.ts";
import {
  type Column,
  columnsOf,
  type Measured,
  type MeasuredArm,
  spansFor,
  summaryIn,
} from "./measured-arms.ts";
import type { SpanWeeks } from "./spans.ts";

/** An arm and what it is set against. */
export interface ArmPair {
  readonly arm: MeasuredArm;
  readonly base: MeasuredArm;
}

/** A pair with what it differs by in one column. */
interface Paired extends ArmPair {
  readonly apart: Summary;
  /** The baseline's mean over the same pairs of trials, so that a share is of what was compared. */
  readonly usual: number;
}

function difference(
  { arm, base, apart, usual }: Paired,
  column: Column,
  weeks: SpanWeeks,
  family: number,
): Difference {
  const paired = differenceOf(apart, family);
  const ends = [arm, base].flatMap((one) => {
    const { least, most } = summaryIn(one, column, weeks);
    return [least, most];
  });
  return {
    market: arm.arm.market,
    plan: arm.arm.plan,
    baseline: base.arm.plan,
    metric: column.metric.name,
    unit: column.unit,
    span: weeks.span,
    ...paired,
    // Of a mean that is nothing beside what it is the mean of, nothing is a share.
    relative: isNothing(usual, ...ends) ? null : paired.mean / Math.abs(usual),
  };
}

/**
 * One column over one span: the difference in each of some pairs, whose intervals and p-values hold together: the chance that any of
 * them errs is 5 % at most (Bonferroni over those that have values on both sides in two batches).
 */
export function pairedFamily(
  pairs: readonly ArmPair[],
  column: Column,
  weeks: SpanWeeks,
  { together }: Measured,
): readonly Difference[] {
  const reading = { ...column, ...weeks };
  const counted = pairs
    .map(({ arm, base }): Paired => {
      const ids = [arm.arm.id, base.arm.id] as const;
      return { arm, base, apart: together.apart(...ids, reading), usual: together.usual(...ids, reading) };
    })
    .filter(({ apart }) => hasInterval(intervalOf(apart)));
  return counted.map((pair) => difference(pair, column, weeks, counted.length * pair.arm.family));
}

/** Whether every arm has this very column: companies that are compared may differ in people. */
function shared(column: Column, arms: readonly MeasuredArm[]): boolean {
  return arms.every(({ units }) => units[column.place] === column.unit);
}

/** Every other plan of a market against its first. */
function againstFirst([base, ...others]: readonly MeasuredArm[]): readonly ArmPair[] {
  return base === undefined ? [] : others.map((arm) => ({ arm, base }));
}

/** Every plan against the first plan of its market, on the same luck. */
export function differences(measured: Measured): readonly Difference[] {
  const { arms, metrics, spans } = measured;
  return [...byMarket(arms).values()].flatMap((inMarket) =>
    columnsOf(inMarket[0]!, metrics)
      .filter((column) => shared(column, inMarket))
      .flatMap((column) =>
        spansFor(column, spans).flatMap((weeks) =>
          pairedFamily(againstFirst(inMarket), column, weeks, measured),
        ),
      ),
  );
}
