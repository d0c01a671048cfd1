import { WEEKS_A_MONTH } from "../calendar.ts";
import type { ObservedSeries } from "../findings/numbers.ts";
import type { Metric } from "../metrics/metric.ts";
import { COMPANY } from "../model/ledger/units.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { isNothing } from "../statistics/nothing.ts";
import { type Measured, type MeasuredArm, summaryIn } from "./measured-arms.ts";
import type { NamedArm } from "./name-arms.ts";
import type { Reading } from "./readings.ts";

type Observed = Scenario["observed"][number];

/** A metric of the company in each of so many months. */
export function monthReadings(metric: Metric, months: number): readonly Reading[] {
  return Array.from({ length: months }, (_, month) => ({
    metric,
    place: COMPANY,
    from: month * WEEKS_A_MONTH,
    to: (month + 1) * WEEKS_A_MONTH,
  }));
}

/** What must be read off the trials of an arm for what was counted in reality. */
export function observedReadings(
  { plan: { scenario } }: NamedArm,
  metrics: readonly Metric[],
  months: number,
): readonly Reading[] {
  const counted = new Set(scenario.observed.map(({ metric }) => metric));
  return metrics.filter(({ name }) => counted.has(name)).flatMap((metric) => monthReadings(metric, months));
}

function compareMonths(measured: MeasuredArm, observed: Observed, { metrics }: Measured): ObservedSeries {
  const metric = metrics.find(({ name }) => name === observed.metric);
  if (metric === undefined) throw new Error(`observed: there is no metric called ${observed.metric}`);
  const months = Math.min(observed.months.length, measured.weeks / WEEKS_A_MONTH);
  const simulated = monthReadings(metric, months).map((month) => summaryIn(measured, month, month).mean);
  const counted = observed.months.slice(0, months);
  return {
    arm: measured.arm.id,
    metric: metric.name,
    observed: counted,
    simulated,
    error: counted.map((real, month) =>
      isNothing(real, simulated[month]!) ? null : (simulated[month]! - real) / real,
    ),
  };
}

/** What a real company counted beside what was simulated, for every arm in a market that it was counted in. */
export function observedSeries(arms: readonly NamedArm[], measured: Measured): readonly ObservedSeries[] {
  return arms.flatMap(({ plan: { scenario }, market }, index) =>
    scenario.observed
      .filter((observed) => observed.market === undefined || observed.market === market.key)
      .map((observed) => compareMonths(measured.arms[index]!, observed, measured)),
  );
}
