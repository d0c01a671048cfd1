import { WEEKS_A_MONTH } from "../calendar.ts";
import type { ObservedSeries } from "../findings/numbers.ts";
import { metricValue } from "../metrics/tally.ts";
import { COMPANY } from "../model/ledger/units.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { mean } from "../statistics/mean.ts";
import { isNothing } from "../statistics/nothing.ts";
import type { Measured, MeasuredArm } from "./measured-arms.ts";
import type { NamedArm } from "./name-arms.ts";

type Observed = Scenario["observed"][number];

function compareMonths(
  { arm, results }: MeasuredArm,
  observed: Observed,
  { metrics }: Measured,
): ObservedSeries {
  const metric = metrics.find(({ name }) => name === observed.metric);
  if (metric === undefined) throw new Error(`observed: there is no metric called ${observed.metric}`);
  const months = Math.min(observed.months.length, (results[0]?.weeks ?? 0) / WEEKS_A_MONTH);
  const simulated = Array.from({ length: months }, (_, month) => {
    const from = month * WEEKS_A_MONTH;
    return mean(results.map((result) => metricValue(metric, result, COMPANY, from, from + WEEKS_A_MONTH)));
  });
  const counted = observed.months.slice(0, months);
  return {
    arm: arm.id,
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
