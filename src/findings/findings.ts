import type { Text } from "../language/text.ts";
import type { MetricScope, MetricUnit } from "../metrics/metric.ts";
import type { CausesNote } from "../experiments/causes/causes-note.ts";
import type { ConflictNote } from "../experiments/conflict-notes.ts";
import type { DivergedNote } from "../experiments/diverged-note.ts";
import type { LintNote } from "../experiments/lint-notes.ts";
import type { ManagerNote } from "../experiments/manager-notes.ts";
import type { PayFindings } from "./pay-findings.ts";

/** A mean over trials with its 95 % confidence interval. */
export interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** Standard deviation over trials. */
  readonly sd: number;
  /** Trials in which the metric had a value. */
  readonly n: number;
}

/** A stretch of the run that totals are given for. */
export type Span = "run" | "month1" | "quarter1" | "year1" | "year2" | "lastQuarter";

/** One plan in one market. */
export interface Arm {
  readonly id: string;
  readonly plan: string;
  readonly market: string;
}

/** What a metric is, copied into the findings so that they can be read without the software. */
export interface MetricNote {
  readonly name: string;
  readonly title: Text;
  readonly sentence: Text;
  readonly unit: MetricUnit;
  readonly better: "higher" | "lower" | "neither";
  readonly scopes: readonly MetricScope[];
}

/** A metric of a unit over a span in an arm. Unit: "company", "marketing", "sales" or a person's name. */
export interface Total extends Estimate {
  readonly arm: string;
  readonly metric: string;
  readonly unit: string;
  readonly span: Span;
}

/** A plan against the baseline plan (the first) in the same market, on the same luck: plan minus baseline. */
export interface Difference extends Estimate {
  readonly market: string;
  readonly plan: string;
  readonly baseline: string;
  readonly metric: string;
  readonly unit: string;
  readonly span: Span;
  /** The mean difference as a share of the baseline's mean; null where that is zero. */
  readonly relative: number | null;
  /** Two-sided p-value of the paired t test, Holm-adjusted over the plans of that market; null when nothing varies. */
  readonly p: number | null;
}

/** A metric week by week or month by month: mean over trials and the band in which nine trials in ten lie. null: no value. */
export interface Series {
  readonly arm: string;
  readonly metric: string;
  readonly unit: string;
  readonly mean: readonly (number | null)[];
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
}

/** Which plan is best in a market by profit after bonuses, and how sure that is. */
export interface Verdict {
  readonly market: string;
  readonly best: string;
  /** The best of the others, null when there is one plan. */
  readonly runnerUp: string | null;
  /** Profit of the best minus the runner-up's, paired, null when there is one plan. */
  readonly margin: Estimate | null;
  /** Whether the interval of the margin excludes zero (Holm-adjusted over plans). */
  readonly decided: boolean;
}

/** A plan as it was resolved: its components with the rates that the pilot set. */
export interface PlanNote {
  readonly name: string;
  readonly title: string;
  readonly components: readonly Readonly<Record<string, unknown>>[];
}

/** A market as it was resolved, with the need index by month. */
export interface MarketNote {
  readonly name: string;
  readonly title: string;
  readonly conditions: readonly Readonly<Record<string, unknown>>[];
  /** Mean need index by month, from the first counted month; 1 is the healthy base. */
  readonly needByMonth: readonly number[];
}

/**
 * Everything that a report says, as plain JSON: the numbers and the verdicts. Numbers are rounded to ten significant digits.
 * A report is drawn from this alone.
 */
export interface Findings {
  readonly format: "truce-findings";
  readonly version: 1;
  readonly software: string;
  readonly experiment: "run" | "compare" | "causes";
  readonly name: string;
  readonly title: string;
  readonly question: string;
  /** Notes by the scenario's author, in paragraphs; shown as plain text. */
  readonly notes: string;
  readonly currency: string;
  /** Fingerprint of everything that decides the numbers. */
  readonly fingerprint: string;
  readonly seed: number;
  readonly months: number;
  readonly customers: number;
  readonly trials: { readonly asked: number; readonly done: number; readonly interrupted: boolean };
  readonly people: { readonly marketers: number; readonly reps: number };
  readonly pilot: { readonly runs: number; readonly foresightMonths: number; readonly fingerprint: string };
  readonly plans: readonly PlanNote[];
  readonly markets: readonly MarketNote[];
  readonly arms: readonly Arm[];
  readonly metrics: readonly MetricNote[];
  readonly totals: readonly Total[];
  readonly differences: readonly Difference[];
  /** Charted metrics week by week. */
  readonly series: readonly Series[];
  /** The same month by month: sums over a month, ratios of its sums, what is read at week's ends as its mean. */
  readonly monthly: readonly Series[];
  readonly verdicts: readonly Verdict[];
  /** Observed counts that the scenario gave beside a simulated metric, month by month, where it did. */
  readonly observed: readonly ObservedSeries[];
  /** What designers of pay look at; findings of older software have none. */
  readonly pay?: PayFindings | undefined;
  /** What the manager of each arm explained and did; older findings have none. */
  readonly manager?: readonly ManagerNote[] | undefined;
  /** What lint found that voids the answer; older findings have none. */
  readonly lint?: readonly LintNote[] | undefined;
  /** How much of a fight each arm was, against the first arm of its market. */
  readonly conflict?: readonly ConflictNote[] | undefined;
  /** Trials that were broken off, and are in no number here; none where all went well. */
  readonly diverged?: DivergedNote | undefined;
  /** Which arms say what causes cost, where that was asked; plans are then not plans but companies with and without causes. */
  readonly causes?: CausesNote | undefined;
}

/** A real company's monthly counts beside the simulated ones. */
export interface ObservedSeries {
  readonly arm: string;
  readonly metric: string;
  readonly observed: readonly number[];
  readonly simulated: readonly number[];
  /** (simulated − observed) / observed, by month; null where nothing was observed. */
  readonly error: readonly (number | null)[];
}
