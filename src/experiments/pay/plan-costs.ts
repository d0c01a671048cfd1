import { WEEKS_A_MONTH, WEEKS_A_YEAR } from "../../calendar.ts";
import type { Estimate } from "../../findings/estimate.ts";
import type { PlanCost } from "../../findings/pay-findings.ts";
import { metricNamed } from "../../metrics/index.ts";
import { componentOf } from "../../model/incentives/components/index.ts";
import { yearOfPart } from "../../model/incentives/cost-in-months.ts";
import { COMPANY } from "../../model/ledger/units.ts";
import { meanInterval } from "../../statistics/mean-interval.ts";
import { type MeasuredArm, valuesOf } from "../measured-arms.ts";
import type { PreparedArm } from "../prepare.ts";
import type { SpanWeeks } from "../spans.ts";
import { hasInterval } from "../totals.ts";
import type { YearlyPays } from "./earned.ts";
import { bonusesAtUsual, setCost } from "./target-pay.ts";

/** The mean over trials of one value for each unit of another; trials without any of that are left out. */
function rate(values: Float64Array, per: Float64Array, { batches, family }: MeasuredArm): Estimate | null {
  const estimate = meanInterval(
    values.map((value, trial) => (per[trial]! > 0 ? value / per[trial]! : Number.NaN)),
    batches,
    family,
  );
  return hasInterval(estimate) ? estimate : null;
}

/** Bonuses of each trial as a year's money: what the run brought goes on, but parts that last some months only while they last. */
function yearlyBonuses({ payPlan }: PreparedArm, paid: Float64Array, pays: YearlyPays, weeks: number) {
  const months = weeks / WEEKS_A_MONTH;
  const { components } = payPlan;
  if (components.every((terms) => yearOfPart(terms, components, months) === null))
    return paid.map((money) => (money * WEEKS_A_YEAR) / weeks);
  const bonuses = components.map(({ type }) => !componentOf(type).salary);
  return pays.map((people) =>
    people.flat().reduce((sum, money, place) => sum + (bonuses[place % bonuses.length] ? money : 0), 0),
  );
}

/** What an arm's bonuses cost over the run, as a year's money and for what they brought. */
export function planCost(
  arm: PreparedArm,
  measured: MeasuredArm,
  pays: YearlyPays,
  run: SpanWeeks,
): PlanCost {
  const of = (metric: string) => valuesOf(measured, { metric: metricNamed(metric)!, place: COMPANY }, run);
  const bonuses = of("bonuses");
  const weeks = run.to - run.from;
  return {
    arm: arm.arm.id,
    bonuses: meanInterval(yearlyBonuses(arm, bonuses, pays, weeks), measured.batches, measured.family),
    setTo: setCost(arm),
    atUsual: bonusesAtUsual(arm, weeks / WEEKS_A_MONTH),
    ofRevenue: rate(bonuses, of("revenue"), measured),
    aDeal: rate(bonuses, of("deals"), measured),
  };
}
