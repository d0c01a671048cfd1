import { metricNamed } from "../../metrics/index.ts";
import { weeksOf } from "../../model/incentives/component.ts";
import { COMPANY } from "../../model/ledger/units.ts";
import { meanInterval } from "../../statistics/mean-interval.ts";
import type { Estimate } from "../findings.ts";
import { type MeasuredArm, valuesOf } from "../measured-arms.ts";
import type { PreparedArm } from "../prepare.ts";
import type { SpanWeeks } from "../spans.ts";
import { fewestForInterval } from "../totals.ts";
import type { PlanCost } from "./pay-findings.ts";
import { bonusesAtUsual } from "./target-pay.ts";

/** The mean over trials of one value for each unit of another; trials without any of that are left out. */
function rate(values: Float64Array, per: Float64Array): Estimate | null {
  const estimate = meanInterval(
    values.map((value, trial) => (per[trial]! > 0 ? value / per[trial]! : Number.NaN)),
  );
  return estimate.n < fewestForInterval ? null : estimate;
}

/** What an arm's bonuses cost over the run, as a year's money and for what they brought. */
export function planCost(arm: PreparedArm, measured: MeasuredArm, run: SpanWeeks): PlanCost {
  const of = (metric: string) =>
    valuesOf(measured, { metric: metricNamed(metric)!, place: COMPANY, unit: "company" }, run);
  const bonuses = of("bonuses");
  return {
    arm: arm.arm.id,
    bonuses: meanInterval(bonuses.map((paid) => (paid * weeksOf.year) / (run.to - run.from))),
    atUsual: bonusesAtUsual(arm),
    ofRevenue: rate(bonuses, of("revenue")),
    aDeal: rate(bonuses, of("deals")),
  };
}
