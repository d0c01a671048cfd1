import { metricOfFlows, paidMetricNamed } from "../metrics/paid-metric.ts";
import type { PayPlan } from "../model/incentives/pay-plan.ts";
import { readingsOf } from "../model/incentives/payroll.ts";
import { resolvePlan, UnmetTarget } from "../model/incentives/resolve-plan.ts";
import { seatsOf } from "../model/incentives/seats-of.ts";
import type { Priors } from "../model/priors.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { ScenarioMistake } from "./scenario-mistake.ts";

type Stated = Pick<PayPlan, "title" | "components">;

/** The metrics that a plan's components look at, for whoever sits where. */
function metricsRead({ components }: Stated, marketers: number, reps: number): readonly string[] {
  const seats = seatsOf(marketers, reps, () => 0);
  const read = components.flatMap((terms) => seats.flatMap((seat) => readingsOf(terms, seat)));
  return [...new Set(read.map(({ metric }) => metric))].sort();
}

function withMetrics(plan: Stated, marketers: number, reps: number): PayPlan {
  const names = metricsRead(plan, marketers, reps);
  return { ...plan, metrics: Object.fromEntries(names.map((name) => [name, paidMetricNamed(name)])) };
}

/**
 * A scenario's plan as payroll needs it: rates and quotas absolute, set on what the pilot saw at usual behaviour. Throws
 * {@link ScenarioMistake} when what the plan states cannot be met.
 */
export function payPlanOf(scenario: Scenario, plan: string, priors: Priors): PayPlan {
  const { marketers, reps } = scenario.company;
  const headcount = { marketers: marketers.count, reps: reps.count };
  const stated = withMetrics(scenario.plans[plan]!, marketers.count, reps.count);
  try {
    return resolvePlan(stated, headcount, priors.samples, metricOfFlows);
  } catch (error) {
    if (!(error instanceof UnmetTarget)) throw error;
    const where = `${scenario.name}: plans.${plan}.components.${error.component}.${error.field}`;
    throw new ScenarioMistake(`${where}: ${error.message}`);
  }
}
