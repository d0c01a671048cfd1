import type { Difference } from "../findings/numbers.ts";
import { mean } from "../statistics/mean.ts";
import { isNothing } from "../statistics/nothing.ts";
import { pairedDifference } from "../statistics/paired-difference.ts";
import {
  type Column,
  columnsOf,
  type Measured,
  type MeasuredArm,
  spansFor,
  valuesOf,
} from "./measured-arms.ts";
import type { SpanWeeks } from "./spans.ts";
import { hasInterval } from "./totals.ts";

/** An arm and what it is set against. */
export interface ArmPair {
  readonly arm: MeasuredArm;
  readonly base: MeasuredArm;
}

/** A pair with its values of one column, trial by trial. */
interface Paired extends ArmPair {
  readonly values: Float64Array;
  readonly baseValues: Float64Array;
}

/** Whether a pair has values on both sides in two batches, so that its difference has an interval. */
function isCounted({ arm, values, baseValues }: Paired): boolean {
  return hasInterval(pairedDifference(values, baseValues, arm.batches));
}

function difference(
  { arm, base, values, baseValues }: Paired,
  column: Column,
  { span }: SpanWeeks,
  family: number,
): Difference {
  const paired = pairedDifference(values, baseValues, arm.batches, family);
  // The baseline's mean over the same pairs, so that the share is of what was compared.
  const usual = mean(baseValues.filter((value, trial) => !Number.isNaN(value + values[trial]!)));
  return {
    market: arm.arm.market,
    plan: arm.arm.plan,
    baseline: base.arm.plan,
    metric: column.metric.name,
    unit: column.unit,
    span,
    ...paired,
    // Of a mean that is nothing beside what it is the mean of, nothing is a share.
    relative: isNothing(usual, ...values, ...baseValues) ? null : paired.mean / Math.abs(usual),
  };
}

/**
 * One column over one span: the difference in each of some pairs, whose intervals and p-values hold together: the chance that any of
 * them errs is 5 % at most (Bonferroni over those that have values).
 */
export function pairedFamily(
  pairs: readonly ArmPair[],
  column: Column,
  weeks: SpanWeeks,
): readonly Difference[] {
  const counted = pairs
    .map(({ arm, base }): Paired => {
      return { arm, base, values: valuesOf(arm, column, weeks), baseValues: valuesOf(base, column, weeks) };
    })
    .filter(isCounted);
  return counted.map((pair) => difference(pair, column, weeks, counted.length * pair.arm.family));
}

/** Arms by market, in order. */
export function byMarket(arms: readonly MeasuredArm[]): ReadonlyMap<string, readonly MeasuredArm[]> {
  const markets = [...new Set(arms.map(({ arm }) => arm.market))];
  return new Map(markets.map((market) => [market, arms.filter(({ arm }) => arm.market === market)]));
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
export function differences({ arms, metrics, spans }: Measured): readonly Difference[] {
  return [...byMarket(arms).values()].flatMap((inMarket) =>
    columnsOf(inMarket[0]!, metrics)
      .filter((column) => shared(column, inMarket))
      .flatMap((column) =>
        spansFor(column, spans).flatMap((weeks) => pairedFamily(againstFirst(inMarket), column, weeks)),
      ),
  );
}
