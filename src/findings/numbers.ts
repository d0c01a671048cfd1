import { z } from "zod";
import { WEEKS_A_MONTH } from "../calendar.ts";
import { estimateFields } from "./estimate.ts";
import { each, type Fault, lengthIs, type Path, twice } from "./faults.ts";
import type { Names } from "./names.ts";
import type { TypeOf } from "./type-of.ts";

/** A stretch of the run that totals are given for. */
export const span = z.enum(["run", "month1", "quarter1", "year1", "year2", "lastQuarter"]);

/** A metric of a unit: "company", "marketing", "sales" or a person's name. */
const measured = { metric: z.string(), unit: z.string() };
const share = z.number().min(0).max(1);
const values = z.array(z.number().nullable());

const total = z.strictObject({ ...estimateFields, ...measured, arm: z.string(), span });

const difference = z.strictObject({
  ...estimateFields,
  ...measured,
  market: z.string(),
  plan: z.string(),
  baseline: z.string(),
  span,
  /** The mean difference as a share of the baseline's mean; null where that is zero. */
  relative: z.number().nullable(),
  /**
   * Two-sided p-value of the paired t test over batches, adjusted as the interval is over what it is told beside (Bonferroni): below .05
   * just where the interval excludes zero. null when nothing varies.
   */
  p: share.nullable(),
  /** How much of the variance of the mean is what people happened to learn; null where it cannot be told. */
  learned: share.nullable(),
});

const series = z.strictObject({ ...measured, arm: z.string(), mean: values, low: values, high: values });

const observed = z.strictObject({
  arm: z.string(),
  metric: z.string(),
  observed: z.array(z.number()),
  simulated: z.array(z.number()),
  /** (simulated − observed) / observed, by month; null where nothing was observed. */
  error: values,
});

/** What metrics came to. */
export const numbersFields = {
  totals: z.array(total),
  differences: z.array(difference),
  /** Charted metrics week by week. */
  series: z.array(series),
  /** The same month by month: sums over a month, ratios of its sums, what is read at week's ends as its mean. */
  monthly: z.array(series),
};

/** Observed counts that the scenario gave beside a simulated metric, month by month, where it did. */
export const observedField = z.array(observed);

/** A stretch of the run that totals are given for. */
export type Span = TypeOf<typeof span>;

/** A metric of a unit over a span in an arm. */
export type Total = TypeOf<typeof total>;

/** A plan against the baseline plan (the first) in the same market, on the same luck: plan minus baseline. */
export type Difference = TypeOf<typeof difference>;

/** A metric week by week or month by month: mean over trials and the band in which nine trials in ten lie. null: no value. */
export type Series = TypeOf<typeof series>;

/** A real company's monthly counts beside the simulated ones. */
export type ObservedSeries = TypeOf<typeof observed>;

interface Numbers {
  readonly totals: readonly Total[];
  readonly differences: readonly Difference[];
  readonly series: readonly Series[];
  readonly monthly: readonly Series[];
  readonly observed: readonly ObservedSeries[];
  readonly months: number;
}

function seriesFaults(all: readonly Series[], path: Path, points: number, names: Names): readonly Fault[] {
  return [
    ...twice(all, path, ({ arm, metric, unit }) => [arm, metric, unit]),
    ...each(all, path, (one, at) => [
      ...names.arm(one.arm, [...at, "arm"]),
      ...names.metric(one.metric, [...at, "metric"]),
      ...(["mean", "low", "high"] as const).flatMap((part) =>
        lengthIs(one[part], points, [...at, part], "by the months"),
      ),
    ]),
  ];
}

/** What does not hang together in what metrics came to. */
export function numbersFaults(findings: Numbers, names: Names): readonly Fault[] {
  const { totals, differences, series, monthly, observed, months } = findings;
  return [
    ...twice(totals, ["totals"], ({ arm, metric, unit, span }) => [arm, metric, unit, span]),
    ...each(totals, ["totals"], ({ arm, metric }, at) => [
      ...names.arm(arm, [...at, "arm"]),
      ...names.metric(metric, [...at, "metric"]),
    ]),
    ...twice(differences, ["differences"], ({ market, plan, baseline, metric, unit, span }) => {
      return [market, plan, baseline, metric, unit, span];
    }),
    ...each(differences, ["differences"], ({ plan, baseline, market, metric }, at) => [
      ...names.tried(plan, market, [...at, "plan"]),
      ...names.tried(baseline, market, [...at, "baseline"]),
      ...names.metric(metric, [...at, "metric"]),
    ]),
    ...seriesFaults(series, ["series"], WEEKS_A_MONTH * months, names),
    ...seriesFaults(monthly, ["monthly"], months, names),
    ...each(observed, ["observed"], (one, at) => [
      ...names.arm(one.arm, [...at, "arm"]),
      ...names.metric(one.metric, [...at, "metric"]),
      ...lengthIs(one.simulated, one.observed.length, [...at, "simulated"], "beside what was observed"),
      ...lengthIs(one.error, one.observed.length, [...at, "error"], "beside what was observed"),
    ]),
  ];
}
