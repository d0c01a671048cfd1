import { type ComponentTerms, type Reading, weeksOf } from "./component.ts";
import { expectedPay, readingsOf } from "./payroll.ts";
import type { PlanSample } from "./plan-sample.ts";

const WEEKS_A_YEAR = weeksOf.year;

/** The share of the last result that becomes the next plan; a usual result is then 1 over this of plan. */
const PLAN_OF_LAST = 0.7;

/** What a reading's metric is multiplied by: a score relative to plan stands at its usual value on average. */
function weightOf({ metric, unit, attainment }: Reading, sample: PlanSample): number {
  if (!attainment) return 1;
  const usual = sample.mean(metric, unit);
  return usual === 0 ? 0 : 1 / (usual * PLAN_OF_LAST);
}

/**
 * The cost of a component in money a year, for all it is for together, as a function of its terms (of which the readings
 * must stay as they are): the mean over the sample's runs.
 */
export function costOf(terms: ComponentTerms, sample: PlanSample): (terms: ComponentTerms) => number {
  const cases = sample.seats.flatMap((seat) => {
    const readings = readingsOf(terms, seat).map((reading) => ({
      ...reading,
      weight: weightOf(reading, sample),
    }));
    return Array.from({ length: sample.runs }, (_, run) => ({
      seat,
      values: readings.map(({ metric, unit, weight }) => sample.value(run, metric, unit) * weight),
    }));
  });
  const periodsInRuns = sample.runs * (weeksOf[terms.period] / WEEKS_A_YEAR);
  return (candidate) =>
    cases.reduce((sum, { seat, values }) => sum + expectedPay(candidate, values, seat), 0) / periodsInRuns;
}
