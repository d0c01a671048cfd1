import type { Measured, MeasuredArm } from "../../src/experiments/measured-arms.ts";
import { spansOf } from "../../src/experiments/spans.ts";
import { metrics } from "../../src/metrics/index.ts";
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

/** An arm of a plan in a market; each trial of its own batch unless they are dealt to so many. */
export function armOf(
  plan: string,
  results: readonly TrialResult[],
  market = "m",
  batches = results.length,
): MeasuredArm {
  const batchOfEach = results.map((_, trial) => trial % batches);
  return { arm: { id: `${plan}.${market}`, plan, market }, results, batches: batchOfEach };
}

/** What was measured, of arms with as many trials. */
export function measuredOf(arms: readonly MeasuredArm[]): Measured {
  const { results, batches } = arms[0]!;
  return {
    arms,
    batches,
    replications: results.map((_, replication) => replication),
    leftOut: 0,
    diverged: [],
    metrics,
    spans: spansOf(results[0]!.weeks / 4),
  };
}
