import { WEEKS_A_MONTH } from "../../src/calendar.ts";
import { ArmKeeper } from "../../src/experiments/arm-keeper.ts";
import type { Measured, MeasuredArm } from "../../src/experiments/measured-arms.ts";
import { monthReadings } from "../../src/experiments/observed-series.ts";
import { spansOf } from "../../src/experiments/spans.ts";
import { metrics } from "../../src/metrics/index.ts";
import { componentsSchema } from "../../src/model/incentives/plan-schema.ts";
import type { Flow } from "../../src/model/ledger/flows.ts";
import type { TrialResult } from "../../src/trial/trial.ts";
import { resultOf } from "../metrics/synthetic-result.ts";

/** What happens to the company in each month, evenly over its weeks: a number for each month, by flow. */
export type Months = Readonly<Partial<Record<Flow, readonly number[]>>>;

/** A trial of one marketer and one rep in which nothing happens but this, to the company. */
export function trialOf(flows: Months): TrialResult {
  const months = Math.max(...Object.values(flows).map(({ length }) => length));
  return resultOf(4 * months, [2, 1, 1], (week, unit, flow) =>
    unit === 0 ? (flows[flow]?.[Math.floor(week / 4)] ?? 0) / 4 : 0,
  );
}

/** Terms that hold for the whole run, whatever they pay. */
const [goesOn] = componentsSchema.parse([{ type: "salary" }]);

/** An arm of a plan in a market; each trial of its own batch unless they are dealt to so many. */
export function armOf(
  plan: string,
  results: readonly TrialResult[],
  market = "m",
  batches = results.length,
): MeasuredArm {
  const { weeks, pay } = results[0]!;
  const components = pay.weeksEach.map(() => goesOn!);
  const beside = metrics.flatMap((metric) => monthReadings(metric, weeks / WEEKS_A_MONTH));
  const spans = spansOf(weeks / WEEKS_A_MONTH);
  const keeper = new ArmKeeper(
    { id: `${plan}.${market}`, plan, market },
    { all: metrics, about: metrics, spans, components, beside },
  );
  for (const result of results) keeper.add(result);
  return keeper.measured(
    results.map((_, trial) => trial % batches),
    1,
  );
}

/** What was measured, of arms with as many trials. */
export function measuredOf(arms: readonly MeasuredArm[]): Measured {
  const { trials, batches, weeks } = arms[0]!;
  return {
    arms,
    batches,
    replications: trials.map((_, replication) => replication),
    leftOut: 0,
    diverged: [],
    metrics,
    spans: spansOf(weeks / WEEKS_A_MONTH),
  };
}
