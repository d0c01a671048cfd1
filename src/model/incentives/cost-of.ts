import { WEEKS_A_YEAR } from "../../calendar.ts";
import { type ComponentTerms, type Reading, weeksOf } from "./component.ts";
import { carryOf, expectedPay, openingOf, readingsOf } from "./payroll.ts";
import type { PlanSample } from "./plan-sample.ts";
import { seatFor } from "./recipients.ts";
import type { Seat } from "./seat.ts";

/** The share of the last result that becomes the next plan; a usual result is then 1 over this of plan. */
const PLAN_OF_LAST = 0.7;

/** What a reading's metric is multiplied by: a score relative to plan stands at its usual value on average. */
function weightOf({ metric, unit, attainment }: Reading, sample: PlanSample): number {
  if (!attainment) return 1;
  const usual = sample.mean(metric, unit);
  return usual === 0 ? 0 : 1 / (usual * PLAN_OF_LAST);
}

/** What a person sees of a component in each of the sample's runs. */
interface Life {
  readonly seat: Seat;
  readonly runs: readonly (readonly number[])[];
}

/**
 * What a component pays a person over the runs, each a pay period. What is carried over goes from run to run for a year's
 * periods, then begins anew: the runs are as many first years with the plan.
 */
function paidOver(terms: ComponentTerms, { seat, runs }: Life): readonly number[] {
  const periodsAYear = WEEKS_A_YEAR / weeksOf[terms.period];
  let carried = 0;
  return runs.map((values, run) => {
    if (run % periodsAYear === 0) carried = openingOf(terms, seat);
    const pay = expectedPay(terms, values, seat, carried);
    carried = carryOf(terms, values, seat, carried);
    return pay;
  });
}

/**
 * The cost of a component in money a year, for all it is for together, as a function of its terms (of which the readings
 * must stay as they are): the mean over the sample's runs, as if the terms held all the time.
 */
export function costOf(terms: ComponentTerms, sample: PlanSample): (terms: ComponentTerms) => number {
  const lives = sample.seats.map((sat): Life => {
    const seat = seatFor(terms.for, sat);
    const readings = readingsOf(terms, seat).map((reading) => ({
      ...reading,
      weight: weightOf(reading, sample),
    }));
    const runs = Array.from({ length: sample.runs }, (_, run) =>
      readings.map(({ metric, unit, weight }) => sample.value(run, metric, unit) * weight),
    );
    return { seat, runs };
  });
  const periodsInRuns = sample.runs * (weeksOf[terms.period] / WEEKS_A_YEAR);
  return (candidate) =>
    lives.flatMap((life) => paidOver(candidate, life)).reduce((sum, pay) => sum + pay, 0) / periodsInRuns;
}
