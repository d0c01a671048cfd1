import type { Findings } from "../findings/findings.ts";
import type { Span } from "../findings/numbers.ts";
import { metricValue } from "../metrics/tally.ts";
import { roundSignificant } from "../statistics/round-significant.ts";
import { sayDivergence } from "../trial/divergence.ts";
import type { FinishedTrial } from "./finished-trial.ts";
import { columnsOf, type Measured } from "./measured-arms.ts";
import { payRows } from "./pay/pay-rows.ts";

/** The table of trials: every experiment has it, and its rows are made while trials run, arm by arm. */
export const trialsTable = "trials";
/** Its columns. */
export const trialColumns = [
  "plan",
  "market",
  "replication",
  "batch",
  "unit",
  "metric",
  "span",
  "value",
] as const;
const divergedColumns = ["plan", "market", "replication", "person", "week", "reason"] as const;
const weeklyColumns = ["plan", "market", "week", "unit", "metric", "mean", "low", "high", "n"] as const;
const verdictColumns = [
  "market",
  "metric",
  "verdict",
  "best",
  "against",
  "mean",
  "low",
  "high",
  "p",
  "learned",
  "ruledOut",
  "margin",
  "wouldDecide",
  "diverged",
] as const;
const payColumns = [
  "plan",
  "market",
  "role",
  "who",
  "component",
  "type",
  "mean",
  "low",
  "high",
  "p5",
  "p95",
  "n",
] as const;

/** A metric of a unit over a span in one trial. */
interface TrialRow {
  readonly plan: string;
  readonly market: string;
  readonly replication: number;
  /** Which pilot its people learned from. */
  readonly batch: number;
  readonly unit: string;
  readonly metric: string;
  readonly span: Span;
  readonly value: number;
}

/** A trial that was broken off, and why. */
interface DivergedRow {
  readonly plan: string;
  readonly market: string;
  readonly replication: number;
  readonly person: string;
  /** The counted week, from 1. */
  readonly week: number;
  readonly reason: string;
}

type VerdictRow = Readonly<Record<(typeof verdictColumns)[number], string | number | null>>;

/** A metric of a unit in one week over the trials of an arm. */
interface WeeklyRow {
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

/** Every value of a trial in long form, to ten significant digits; rows without a value are left out. */
export function* trialRows(trial: FinishedTrial): Generator<TrialRow> {
  const { arm, replication, batch, result, columns, spans } = trial;
  const { plan, market } = arm;
  for (const { metric, place, unit } of columns) {
    for (const { span, from, to } of spans) {
      const value = metricValue(metric, result, place, from, to);
      if (Number.isNaN(value)) continue;
      const rounded = roundSignificant(value);
      yield { plan, market, replication, batch, unit, metric: metric.name, span, value: rounded };
    }
  }
}

/** Every trial that was broken off; those of {@link trialRows} are of the replications in which none was. */
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
      for (const [index, { mean, low, high, n }] of measured.weekly.of(column).entries()) {
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

/** A CSV file: its name without the ending, its columns in order, and its rows, made one after another as they are written. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: Iterable<Readonly<Record<string, string | number | null>>>;
}

function table<Row extends { readonly [K in keyof Row]: string | number | null }>(
  name: string,
  columns: readonly (keyof Row & string)[],
  rows: Iterable<Row>,
): Table {
  return { name, columns, rows };
}

/** Each plan of a market against its best one, as the verdict has it; the best of a market of one plan against nobody. */
export function* verdictRows({ verdicts }: Findings): Generator<VerdictRow> {
  for (const { market, metric, word, best, against, margin, wouldDecide, diverged } of verdicts) {
    const common = { market, metric, verdict: word, best, margin, wouldDecide, diverged };
    const none = { against: null, mean: null, low: null, high: null, p: null, learned: null, ruledOut: null };
    if (against.length === 0) yield { ...common, ...none };
    for (const { plan, mean, low, high, p, learned, ruledOut } of against)
      yield { ...common, against: plan, mean, low, high, p, learned, ruledOut: String(ruledOut) };
  }
}

/** The CSV files of every experiment that are made at the end: each week, trials that diverged where some did, verdicts where there are any, and pay. */
export function usualTables(findings: Findings, measured: Measured): readonly Table[] {
  return [
    table("weekly", weeklyColumns, weeklyRows(measured)),
    ...(measured.diverged.length > 0 ? [table("diverged", divergedColumns, divergedRows(measured))] : []),
    ...(findings.verdicts.length > 0 ? [table("verdicts", verdictColumns, verdictRows(findings))] : []),
    table("pay", payColumns, payRows(findings)),
  ];
}
