import { WEEKS_A_MONTH, WEEKS_A_QUARTER } from "../calendar.ts";
import type { ByBlamable, ManagerNote } from "../findings/manager-note.ts";
import { metricNamed } from "../metrics/index.ts";
import { metricValue } from "../metrics/tally.ts";
import { blamable } from "../model/ledger/manager-journal.ts";
import { COMPANY } from "../model/ledger/units.ts";
import { excess, isNothing } from "../statistics/nothing.ts";
import { RunningMeans } from "../statistics/running-means.ts";
import type { TrialResult } from "../trial/trial.ts";

const causes = blamable.length;

/** One explained shortfall. */
interface Row {
  readonly month: number;
  readonly blamed: number;
  readonly evidence: ByBlamable;
  readonly posterior: ByBlamable;
  /** What share of the fall each was; null where nothing had fallen. */
  readonly truth: ByBlamable | null;
}

/** A strategy session, with the week on which it was held. */
interface Session {
  readonly month: number;
  readonly cause: number;
  readonly week: number;
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

function sessionsOf({ manager }: TrialResult): readonly Session[] {
  return Array.from(manager?.sessionMonth ?? [], (month, place) => ({
    month,
    cause: manager!.sessionCause[place]!,
    week: (month + 1) * WEEKS_A_MONTH,
  }));
}

/** Shares of what fell, in logarithms of ratios; whatever rose, or stayed but for rounding, has none. */
function sharesOfFall(fallen: ByBlamable): ByBlamable | null {
  const falls = fallen.map((part) => (isNothing(part, 1) ? 0 : Math.max(0, -part)));
  const whole = falls.reduce((sum, fall) => sum + fall, 0);
  return whole > 0 ? falls.map((fall) => fall / whole) : null;
}

function distanceOf(posterior: ByBlamable, truth: ByBlamable): number {
  return truth.reduce((sum, share, cause) => sum + Math.abs(share - posterior[cause]!), 0) / 2;
}

function isRight(blamed: number, truth: ByBlamable): boolean {
  return excess(Math.max(...truth), truth[blamed]!) === 0;
}

/** Means of one value for each that can be blamed. */
class MeansByBlamable {
  readonly #means = new RunningMeans(causes);

  add(values: ByBlamable | null): void {
    for (const [cause, value] of values?.entries() ?? []) this.#means.add(cause, value);
  }

  get means(): ByBlamable | null {
    return this.#means.count(0) === 0 ? null : blamable.map((_, cause) => this.#means.mean(cause));
  }
}

/** A mean of single values; null of nothing. */
class OneMean {
  readonly #mean = new RunningMeans(1);

  add(value: number): void {
    this.#mean.add(0, value);
  }

  get mean(): number | null {
    return this.#mean.count(0) === 0 ? null : this.#mean.mean(0);
  }
}

/** A figure before and after the sessions that have a whole quarter on either side. */
class AroundSessions {
  readonly #name: string;
  readonly #before = new OneMean();
  readonly #after = new OneMean();

  constructor(name: string) {
    this.#name = name;
  }

  add(result: TrialResult, week: number): void {
    const metric = metricNamed(this.#name)!;
    const from = (start: number) => metricValue(metric, result, COMPANY, start, start + WEEKS_A_QUARTER);
    this.#before.add(from(week - WEEKS_A_QUARTER));
    this.#after.add(from(week));
  }

  get found(): { readonly before: number; readonly after: number } | null {
    const { mean: before } = this.#before;
    return before === null ? null : { before, after: this.#after.mean! };
  }
}

/** What managers explained and did in one month, over trials. */
class MonthTally {
  readonly blamed = new Uint32Array(causes);
  readonly held = new Uint32Array(causes);
  readonly posterior = new MeansByBlamable();
  readonly truth = new MeansByBlamable();
}

/** Adds up what the managers of an arm explained and did, trial by trial. */
export class ManagerTally {
  readonly #months: readonly MonthTally[];
  #trials = 0;
  #explained = 0;
  #withSession = 0;
  readonly #blamed = new Uint32Array(causes);
  readonly #evidence = new MeansByBlamable();
  readonly #posterior = new MeansByBlamable();
  readonly #truth = new MeansByBlamable();
  readonly #distance = new OneMean();
  readonly #right = new OneMean();
  readonly #needIndex = new AroundSessions("needIndex");
  readonly #booked = new AroundSessions("booked");

  constructor(weeks: number) {
    this.#months = Array.from({ length: weeks / WEEKS_A_MONTH }, () => new MonthTally());
  }

  /** Adds a trial. */
  add(result: TrialResult): void {
    const sessions = sessionsOf(result);
    this.#trials += 1;
    if (sessions.length > 0) this.#withSession += 1;
    for (const row of rowsOf(result)) this.#explain(row);
    for (const session of sessions) this.#hold(result, session);
  }

  /** What they did, of the arm of that name. */
  note(arm: string): ManagerNote {
    const share = (count: number) => count / this.#trials;
    const shares = (counts: Uint32Array) => Array.from(counts, share);
    const needIndex = this.#needIndex.found;
    const at = (cause: (typeof blamable)[number]) => blamable.indexOf(cause);
    return {
      arm,
      months: this.#months.map(({ blamed, posterior, truth }) => ({
        blamed: shares(blamed),
        posterior: posterior.means,
        truth: truth.means,
      })),
      explained: share(this.#explained),
      blamed: shares(this.#blamed),
      evidence: this.#evidence.means,
      posterior: this.#posterior.means,
      truth: this.#truth.means,
      distance: this.#distance.mean,
      right: this.#right.mean,
      sessions: share(this.#withSession),
      sessionMonths: this.#months.map(({ held }) => ({
        market: share(held[at("market")]!),
        funnel: share(held[at("funnel")]!),
      })),
      change: needIndex && { needIndex, booked: this.#booked.found! },
    };
  }

  #explain({ month, blamed, evidence, posterior, truth }: Row): void {
    const its = this.#months[month];
    this.#explained += 1;
    this.#blamed[blamed]! += 1;
    this.#evidence.add(evidence);
    this.#posterior.add(posterior);
    this.#truth.add(truth);
    its?.posterior.add(posterior);
    its?.truth.add(truth);
    if (its) its.blamed[blamed]! += 1;
    if (truth === null) return;
    this.#distance.add(distanceOf(posterior, truth));
    this.#right.add(isRight(blamed, truth) ? 1 : 0);
  }

  #hold(result: TrialResult, { month, cause, week }: Session): void {
    const its = this.#months[month];
    if (its) its.held[cause]! += 1;
    if (week < WEEKS_A_QUARTER || week + WEEKS_A_QUARTER > result.weeks) return;
    this.#needIndex.add(result, week);
    this.#booked.add(result, week);
  }
}
