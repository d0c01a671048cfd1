import { WEEKS_A_MONTH, WEEKS_A_QUARTER } from "../calendar.ts";
import { metricNamed } from "../metrics/index.ts";
import { metricValue } from "../metrics/tally.ts";
import { blamable } from "../model/ledger/manager-journal.ts";
import { COMPANY } from "../model/ledger/units.ts";
import { mean } from "../statistics/mean.ts";
import { excess, isNothing } from "../statistics/nothing.ts";
import type { TrialResult } from "../trial/trial.ts";
import type { Measured, MeasuredArm } from "./measured-arms.ts";

const causes = blamable.length;

/** One value for each of marketing, sales, the market and the funnel. */
export type ByBlamable = readonly number[];

/** A month of an arm: whom managers blamed in it. */
interface BlameMonth {
  /** Share of trials in which a shortfall was explained by each. */
  readonly blamed: ByBlamable;
  /** The manager's mean probability of each, where one was explained at all. */
  readonly posterior: ByBlamable | null;
  /** What share of the fall each really was, on average, where something had fallen. */
  readonly truth: ByBlamable | null;
}

/** A figure in the quarter before strategy sessions and in the quarter after them. */
interface BeforeAfter {
  readonly before: number;
  readonly after: number;
}

/** What the managers of an arm explained and did, over its trials. */
export interface ManagerNote {
  readonly arm: string;
  readonly months: readonly BlameMonth[];
  /** Shortfalls explained in a trial, on average, and by whom. */
  readonly explained: number;
  readonly blamed: ByBlamable;
  /** How short each had fallen as far as managers saw, on average over explanations; null where nothing was explained. */
  readonly evidence: ByBlamable | null;
  readonly posterior: ByBlamable | null;
  /** What share of the fall each really was, on average; null where nothing had fallen. */
  readonly truth: ByBlamable | null;
  /** Half of what the posterior and the truth differ by, 0 to 1, on average over explanations. */
  readonly distance: number | null;
  /** Share of explanations that blame what had fallen most. */
  readonly right: number | null;
  /** Share of trials with a strategy session. */
  readonly sessions: number;
  /** Share of trials in which one was held, by month and by what it turned to. */
  readonly sessionMonths: readonly { readonly market: number; readonly funnel: number }[];
  /** What it changed, over sessions that have a whole quarter on either side; null where there are none. */
  readonly change: { readonly needIndex: BeforeAfter; readonly booked: BeforeAfter } | null;
}

/** One explained shortfall. */
interface Row {
  readonly month: number;
  readonly blamed: number;
  readonly evidence: ByBlamable;
  readonly posterior: ByBlamable;
  /** What share of the fall each was; null where nothing had fallen. */
  readonly truth: ByBlamable | null;
}

function rowsOf({ manager }: TrialResult): readonly Row[] {
  if (!manager) return [];
  const part = (table: Float64Array, row: number) => [...table.subarray(row * causes, (row + 1) * causes)];
  return Array.from(manager.month, (month, row) => ({
    month,
    blamed: manager.blamed[row]!,
    evidence: part(manager.evidence, row),
    posterior: part(manager.posterior, row),
    truth: sharesOfFall(part(manager.fallen, row)),
  }));
}

/** Shares of what fell, in logarithms of ratios; whatever rose, or stayed but for rounding, has none. */
function sharesOfFall(fallen: ByBlamable): ByBlamable | null {
  const falls = fallen.map((part) => (isNothing(part, 1) ? 0 : Math.max(0, -part)));
  const whole = falls.reduce((sum, fall) => sum + fall, 0);
  return whole > 0 ? falls.map((fall) => fall / whole) : null;
}

function means(lists: readonly (ByBlamable | null)[]): ByBlamable | null {
  const known = lists.filter((list) => list !== null);
  return known.length === 0 ? null : blamable.map((_, cause) => mean(known.map((list) => list[cause]!)));
}

function counts(rows: readonly Row[], trials: number): ByBlamable {
  return blamable.map((_, cause) => rows.filter(({ blamed }) => blamed === cause).length / trials);
}

function distanceOf({ posterior, truth }: Row): number {
  return truth!.reduce((sum, share, cause) => sum + Math.abs(share - posterior[cause]!), 0) / 2;
}

function isRight({ blamed, truth }: Row): boolean {
  return excess(Math.max(...truth!), truth![blamed]!) === 0;
}

const orNull = (values: readonly number[]) => (values.length === 0 ? null : mean(values));

/** Sessions of a trial with the weeks on which they were held. */
function sessionsOf(result: TrialResult) {
  return Array.from(result.manager?.sessionMonth ?? [], (month, place) => ({
    result,
    month,
    cause: blamable[result.manager!.sessionCause[place]!]!,
    week: (month + 1) * WEEKS_A_MONTH,
  }));
}

type Session = ReturnType<typeof sessionsOf>[number];

function beforeAfter(sessions: readonly Session[], name: string): BeforeAfter {
  const metric = metricNamed(name)!;
  const over = (from: number) =>
    mean(
      sessions.map(({ result, week }) =>
        metricValue(metric, result, COMPANY, week + from, week + from + WEEKS_A_QUARTER),
      ),
    );
  return { before: over(-WEEKS_A_QUARTER), after: over(0) };
}

function changeOf(sessions: readonly Session[]): ManagerNote["change"] {
  const whole = sessions.filter(
    ({ week, result }) => week >= WEEKS_A_QUARTER && week + WEEKS_A_QUARTER <= result.weeks,
  );
  if (whole.length === 0) return null;
  return { needIndex: beforeAfter(whole, "needIndex"), booked: beforeAfter(whole, "booked") };
}

function noteOf({ arm, results }: MeasuredArm): ManagerNote {
  const trials = results.length;
  const rows = results.flatMap(rowsOf);
  const fell = rows.filter(({ truth }) => truth !== null);
  const sessions = results.flatMap(sessionsOf);
  const months = Array.from({ length: (results[0]?.weeks ?? 0) / WEEKS_A_MONTH }, (_, month) => month);
  return {
    arm: arm.id,
    months: months.map((month) => {
      const its = rows.filter((row) => row.month === month);
      return {
        blamed: counts(its, trials),
        posterior: means(its.map(({ posterior }) => posterior)),
        truth: means(its.map(({ truth }) => truth)),
      };
    }),
    explained: rows.length / trials,
    blamed: counts(rows, trials),
    evidence: means(rows.map(({ evidence }) => evidence)),
    posterior: means(rows.map(({ posterior }) => posterior)),
    truth: means(rows.map(({ truth }) => truth)),
    distance: orNull(fell.map(distanceOf)),
    right: orNull(fell.map((row) => (isRight(row) ? 1 : 0))),
    sessions: results.filter((result) => sessionsOf(result).length > 0).length / trials,
    sessionMonths: months.map((month) => {
      const share = (cause: string) =>
        sessions.filter((one) => one.month === month && one.cause === cause).length / trials;
      return { market: share("market"), funnel: share("funnel") };
    }),
    change: changeOf(sessions),
  };
}

/** What the managers of every arm explained and did. */
export function managerNotes({ arms }: Measured): readonly ManagerNote[] {
  return arms.map(noteOf);
}
