import type { TargetPay } from "../../findings/pay-findings.ts";
import { metricOfFlows } from "../../metrics/paid-metric.ts";
import { componentOf } from "../../model/incentives/components/index.ts";
import { costOverRun } from "../../model/incentives/cost-in-months.ts";
import { planSample } from "../../model/incentives/plan-sample.ts";
import { departmentsOf } from "../../model/incentives/recipients.ts";
import { seatsOf } from "../../model/incentives/seats-of.ts";
import { departments } from "../../model/ledger/units.ts";
import { peopleIn, rosterOf } from "../../model/roles/roster.ts";
import type { PreparedArm } from "../prepare.ts";

/** What every component of an arm's plan pays one person of each department at usual behaviour, money a year on average over the run. */
export function targetPay({ plan, payPlan, priors }: PreparedArm, months: number): readonly TargetPay[] {
  const all = seatsOf(rosterOf(plan.scenario.company));
  return payPlan.components.flatMap((terms, component) => {
    const sample = planSample(priors.samples, terms.period, metricOfFlows, all);
    return departments.flatMap((role) => {
      const seats = all.filter(({ department }) => department === role);
      if (!departmentsOf(terms.for).includes(role)) return [];
      const amount = costOverRun(terms, { ...sample, seats }, months) / seats.length;
      return { plan: plan.name, role, component, amount };
    });
  });
}

/** What an arm's bonuses cost the company a year at usual behaviour: everything but salaries. */
export function bonusesAtUsual(arm: PreparedArm, months: number): number {
  const { company } = arm.plan.scenario;
  return targetPay(arm, months)
    .filter(({ component }) => !componentOf(arm.payPlan.components[component]!.type).salary)
    .reduce((sum, { role, amount }) => sum + peopleIn(company, role) * amount, 0);
}

/**
 * What the target costs of an arm's plan come to, what is to be taken back as less than nothing; null where it states none.
 */
export function setCost({ plan: { scenario, key } }: PreparedArm): number | null {
  const stated = scenario.plans[key]!.components.flatMap((terms) => {
    const { targetCost } = terms as { readonly targetCost?: number };
    if (targetCost === undefined) return [];
    return [componentOf(terms.type).takes ? -targetCost : targetCost];
  });
  return stated.length === 0 ? null : stated.reduce((sum, cost) => sum + cost, 0);
}
