import { metricOfFlows, paidMetricNamed } from "../metrics/paid-metric.ts";
import type { ComponentTerms } from "../model/incentives/component.ts";
import type { PayPlan } from "../model/incentives/pay-plan.ts";
import { metricsNamed } from "../model/incentives/plan-schema.ts";
import { resolvePlan } from "../model/incentives/resolve-plan.ts";
import { seatsOf } from "../model/incentives/seats-of.ts";
import { UnmetTarget } from "../model/incentives/unmet-target.ts";
import { judgedBy } from "../model/people/judging.ts";
import type { Priors } from "../model/priors.ts";
import { rosterOf } from "../model/roles/roster.ts";
import type { Scenario, StatedPayPlan } from "../scenario/scenario.ts";
import { ScenarioMistake } from "../scenario/scenario-mistake.ts";

/** The metrics that components name, as payroll computes them. */
function paidMetrics(components: readonly ComponentTerms[]): PayPlan["metrics"] {
  const names = components.flatMap((terms) => metricsNamed(terms).map(({ metric }) => metric));
  return Object.fromEntries([...new Set(names)].map((name) => [name, paidMetricNamed(name)]));
}

/**
 * A scenario's plan as payroll needs it: rates and quotas absolute, set on what the pilot saw at usual behaviour. Throws
 * {@link ScenarioMistake} when what the plan states cannot be met.
 */
export function payPlanOf(scenario: Scenario, plan: string, priors: Priors): PayPlan {
  return payable(scenario, scenario.plans[plan]!, `plans.${plan}`, priors);
}

/** The same of a scenario's plan in force. */
export function payPlanInForce(scenario: Scenario, priors: Priors): PayPlan {
  return payable(scenario, scenario.planInForce, "planInForce", priors);
}

function payable({ company, name }: Scenario, stated: StatedPayPlan, path: string, priors: Priors): PayPlan {
  const components = judgedBy(company, stated.components);
  const plan = { ...stated, components, metrics: paidMetrics(components) };
  try {
    return resolvePlan(plan, seatsOf(rosterOf(company)), priors.samples, metricOfFlows);
  } catch (error) {
    if (!(error instanceof UnmetTarget)) throw error;
    const where = `${name}: ${path}.components.${error.component}.${error.field}`;
    throw new ScenarioMistake(`${where}: ${error.message}`, { cause: error });
  }
}
