import type { Span } from "../findings/numbers.ts";
import { metricValue } from "../metrics/tally.ts";
import { roundSignificant } from "../statistics/round-significant.ts";
import { sayDivergence } from "../trial/divergence.ts";
import { bands } from "./bands.ts";
import { columnsOf, type Measured } from "./measured-arms.ts";

/** A metric of a unit over a span in one trial. */
export interface TrialRow {
  readonly plan: string;
  readonly market: string;
  readonly replication: number;
  readonly unit: string;
  readonly metric: string;
  readonly span: Span;
  readonly value: number;
}

/** A trial that was broken off, and why. */
export interface DivergedRow {
  readonly plan: string;
  readonly market: string;
  readonly replication: number;
  readonly person: string;
  /** The counted week, from 1. */
  readonly week: number;
  readonly reason: string;
}

/** A metric of a unit in one week over the trials of an arm. */
export interface WeeklyRow {
  readonly plan: string;
  readonly market: string;
  /** Counted from 1. */
  readonly week: number;
  readonly unit: string;
  readonly metric: string;
  readonly mean: number;
  /** The 5th percentile over trials. */
  readonly low: number;
  /** The 95th percentile over trials. */
  readonly high: number;
  /** Trials with a value. */
  readonly n: number;
}

/** Every value of every trial in long form, to ten significant digits; rows without a value are left out. */
export function* trialRows({ arms, replications, metrics, spans }: Measured): Generator<TrialRow> {
  for (const measured of arms) {
    const { plan, market } = measured.arm;
    const columns = columnsOf(measured, metrics);
    for (const [index, result] of measured.results.entries()) {
      const replication = replications[index]!;
      for (const { metric, place, unit } of columns) {
        for (const { span, from, to } of spans) {
          const value = metricValue(metric, result, place, from, to);
          if (Number.isNaN(value)) continue;
          yield {
            plan,
            market,
            replication,
            unit,
            metric: metric.name,
            span,
            value: roundSignificant(value),
          };
        }
      }
    }
  }
}

/** Every trial that was broken off; those of {@link trialRows} are the replications in which none was. */
export function* divergedRows({ diverged }: Measured): Generator<DivergedRow> {
  for (const trial of diverged) {
    const { arm, replication, person, week } = trial;
    yield { plan: arm.plan, market: arm.market, replication, person, week, reason: sayDivergence(trial) };
  }
}

/** Every metric week by week in long form, to ten significant digits; weeks without a value are left out. */
export function* weeklyRows({ arms, metrics }: Measured): Generator<WeeklyRow> {
  for (const measured of arms) {
    const { plan, market } = measured.arm;
    for (const column of columnsOf(measured, metrics)) {
      for (const [index, { mean, low, high, n }] of bands(measured, column, 1).entries()) {
        if (n === 0) continue;
        const [middle, lower, upper] = [mean, low, high].map((value) => roundSignificant(value));
        const metric = column.metric.name;
        yield {
          plan,
          market,
          week: index + 1,
          unit: column.unit,
          metric,
          mean: middle!,
          low: lower!,
          high: upper!,
          n,
        };
      }
    }
  }
}
