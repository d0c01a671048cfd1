import { WEEKS_A_MONTH, WEEKS_A_YEAR } from "../../calendar.ts";
import type { Estimate } from "../../findings/estimate.ts";
import type { PlanCost } from "../../findings/pay-findings.ts";
import { metricNamed } from "../../metrics/index.ts";
import { yearOfPart } from "../../model/incentives/cost-in-months.ts";
import { hasInterval } from "../../statistics/estimate.ts";
import { intervalOf } from "../../statistics/mean-interval.ts";
import { type Summary, scaled } from "../../statistics/summary.ts";
import type { Derived } from "../asked-together.ts";
import { type Measured, type MeasuredArm, overRun, summaryIn } from "../measured-arms.ts";
import type { PreparedArm } from "../prepare.ts";
import type { Together } from "../together.ts";
import { bonusesAtUsual, setCost } from "./target-pay.ts";

const rates = ["revenue", "deals"] as const;

const rateName = (arm: string, per: (typeof rates)[number]) => `bonuses of ${arm} for its ${per}`;

/** Bonuses for each unit of what they brought, trial by trial; a trial without any of that is left out. */
export function ratesAsked(arm: string): readonly Derived[] {
  return rates.map((per) => ({
    name: rateName(arm, per),
    of: (read) => (read(arm, per) > 0 ? read(arm, "bonuses") / read(arm, per) : Number.NaN),
  }));
}

function rate(
  { arm, family }: MeasuredArm,
  per: (typeof rates)[number],
  together: Together,
): Estimate | null {
  const estimate = intervalOf(together.derived(rateName(arm.id, per)), family);
  return hasInterval(estimate) ? estimate : null;
}

/** Bonuses as a year's money: what the run brought goes on, but parts that last some months only while they last. */
function yearlyBonuses(
  { payPlan }: PreparedArm,
  measured: MeasuredArm,
  paid: Summary,
  weeks: number,
): Summary {
  const months = weeks / WEEKS_A_MONTH;
  const { components } = payPlan;
  if (components.every((terms) => yearOfPart(terms, components, months) === null))
    return scaled(paid, WEEKS_A_YEAR / weeks);
  return measured.pay.bonuses(measured.eachByItself);
}

/** What an arm's bonuses cost over the run, as a year's money and for what they brought. */
export function planCost(
  arm: PreparedArm,
  measured: MeasuredArm,
  { spans, together }: Pick<Measured, "spans" | "together">,
): PlanCost {
  const reading = overRun(metricNamed("bonuses")!, { spans });
  const weeks = reading.to - reading.from;
  const bonuses = yearlyBonuses(arm, measured, summaryIn(measured, reading, reading), weeks);
  return {
    arm: arm.arm.id,
    bonuses: intervalOf(bonuses, measured.family),
    setTo: setCost(arm),
    atUsual: bonusesAtUsual(arm, weeks / WEEKS_A_MONTH),
    ofRevenue: rate(measured, "revenue", together),
    aDeal: rate(measured, "deals", together),
  };
}
