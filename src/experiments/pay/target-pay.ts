import { metricOfFlows } from "../../metrics/paid-metric.ts";
import { componentOf } from "../../model/incentives/components/index.ts";
import { costOf } from "../../model/incentives/cost-of.ts";
import { eligible } from "../../model/incentives/payroll.ts";
import { planSample } from "../../model/incentives/plan-sample.ts";
import type { PreparedArm } from "../prepare.ts";
import type { TargetPay } from "./pay-findings.ts";

const roles = ["marketing", "sales"] as const;

/** What every component of an arm's plan pays one person of each department at usual behaviour, money a year. */
export function targetPay({ plan, payPlan, priors }: PreparedArm): readonly TargetPay[] {
  const { marketers, reps } = plan.scenario.company;
  const headcount = { marketers: marketers.count, reps: reps.count };
  return payPlan.components.flatMap((terms, component) => {
    const sample = planSample(priors.samples, terms.period, metricOfFlows, headcount);
    return roles
      .filter((role) => eligible(terms, role))
      .map((role) => {
        const seats = sample.seats.filter(({ department }) => department === role);
        const amount = costOf(terms, { ...sample, seats })(terms) / seats.length;
        return { plan: plan.name, role, component, amount };
      });
  });
}

/** What an arm's bonuses cost the company a year at usual behaviour: everything but salaries. */
export function bonusesAtUsual(arm: PreparedArm): number {
  const { marketers, reps } = arm.plan.scenario.company;
  const people = { marketing: marketers.count, sales: reps.count };
  return targetPay(arm)
    .filter(({ component }) => !componentOf(arm.payPlan.components[component]!.type).salary)
    .reduce((sum, { role, amount }) => sum + people[role] * amount, 0);
}
