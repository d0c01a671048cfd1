import { WEEKS_A_MONTH } from "../../src/calendar.ts";
import type { AskedTogether } from "../../src/experiments/asked-together.ts";
import { byMarket } from "../../src/experiments/by-market.ts";
import { KeptArms } from "../../src/experiments/kept-arms.ts";
import type { Measured, MeasuredArm } from "../../src/experiments/measured-arms.ts";
import { monthReadings } from "../../src/experiments/observed-series.ts";
import { spansOf } from "../../src/experiments/spans.ts";
import type { Arm } from "../../src/findings/arms.ts";
import { metrics } from "../../src/metrics/index.ts";
import type { ComponentTerms } from "../../src/model/incentives/component.ts";
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

/** Results of an arm, each of a batch. */
export interface ArmResults {
  readonly arm: Arm;
  readonly results: readonly TrialResult[];
  readonly batches: number;
  /** The terms of its plan; some that hold for the whole run unless given. */
  readonly components?: readonly ComponentTerms[];
}

/** Results of an arm of a plan in a market; each trial of its own batch unless they are dealt to so many. */
export function armOf(
  plan: string,
  results: readonly TrialResult[],
  market = "m",
  batches = results.length,
): ArmResults {
  return { arm: { id: `${plan}.${market}`, plan, market }, results, batches };
}

/** What was measured, of arms with as many trials; every two of a market are compared in everything. */
export function measuredOf(arms: readonly ArmResults[], { derived }: Partial<AskedTogether> = {}): Measured {
  const [{ results, batches }] = arms as readonly [ArmResults];
  const spans = spansOf(results[0]!.weeks / WEEKS_A_MONTH);
  const beside = metrics.flatMap((metric) => monthReadings(metric, results[0]!.weeks / WEEKS_A_MONTH));
  const kept = new KeptArms(
    arms.map(({ arm, results: [first], components = first!.pay.weeksEach.map(() => goesOn!) }) => {
      return { arm, wanted: { all: metrics, about: metrics, spans, components, beside } };
    }),
    { pairs: pairsOf(arms), derived: derived ?? [] },
  );
  const batchOf = results.map((_, trial) => trial % batches);
  for (const [trial, batch] of batchOf.entries())
    kept.add(
      arms.map((one) => one.results[trial]!),
      batch,
    );
  return {
    arms: kept.keepers.map((keeper) => keeper.measured(false, 1)),
    together: kept.together(false),
    batches: batchOf,
    replications: results.map((_, replication) => replication),
    leftOut: 0,
    diverged: [],
    metrics,
    spans,
  };
}

function pairsOf(arms: readonly ArmResults[]): AskedTogether["pairs"] {
  return [...byMarket(arms).values()].flatMap((inMarket) =>
    inMarket.flatMap(({ arm: base }) =>
      inMarket.flatMap(({ arm }) => (arm === base ? [] : [{ arm: arm.id, base: base.id }])),
    ),
  );
}

/** What was measured of one arm. */
export function measuredArm(arm: ArmResults): MeasuredArm {
  return measuredOf([arm]).arms[0]!;
}
