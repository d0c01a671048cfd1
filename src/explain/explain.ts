import { leverMetrics } from "../metrics/lever-metrics.ts";
import type { ComponentTerms } from "../model/incentives/component.ts";
import { termsInMonth } from "../model/incentives/payroll.ts";
import { type Department, departments } from "../model/ledger/units.ts";
import { leversOf } from "../model/levers/role-levers.ts";
import { firstRoleOf, type RoleName, roles } from "../model/roles/index.ts";
import { inForceOf } from "../pilot/in-force-of.ts";
import { obtainPriors, type PilotOptions } from "../pilot/obtain-priors.ts";
import { payPlanOf } from "../pilot/pay-plan-of.ts";
import { standpointOf } from "../pilot/standpoint.ts";
import type { Scenario, StatedPayPlan } from "../scenario/scenario.ts";
import { divergedTrials, nothingLeft } from "../trial/diverged-trials.ts";
import { planTrials } from "../trial/plan-trials.ts";
import { believedLevers } from "./believed-levers.ts";
import type { Explanation, PersonExplanation } from "./explanation.ts";
import { endOf, watchLevers } from "./watch-levers.ts";

/** Trials in which people are watched; where a department's mean lever ends differs little between them. */
const usualTrials = 8;

/** What an explanation needs beside its scenario. */
export interface ExplainOptions extends PilotOptions {
  readonly trials?: number;
  /** Of whom; of a marketer and a rep unless given. */
  readonly departments?: readonly Department[];
}

/**
 * Why people of a scenario with one plan and one market do what they do: what they believe of each lever on the first day, by
 * the functions that they decide with, and where they are found at the end of a few trials. Throws Interrupted,
 * ScenarioMistake and TrialDiverged as a run does.
 */
export async function explain(scenario: Scenario, options: ExplainOptions): Promise<Explanation> {
  const { company, months, seed } = scenario;
  const [[plan], [market]] = [Object.keys(scenario.plans), Object.keys(scenario.markets)] as [
    [string],
    [string],
  ];
  const priors = await obtainPriors(company, seed, options);
  const payPlan = payPlanOf(scenario, plan, priors);
  const inForce = inForceOf(scenario, priors);
  const setup = { company, plan: payPlan, market: scenario.markets[market]!, inForce, months };
  const trials = options.trials ?? usualTrials;
  const levers = leverMetrics([company]);
  const planned = planTrials([{ setup, priors, seed, people: false }], trials);
  const { ends, broken } = await watchLevers(planned, levers, options);
  const diverged = divergedTrials(broken, [{ id: `${plan}.${market}`, plan, market }]);
  if (ends.length === 0) throw nothingLeft(diverged, trials);
  const explained = (name: RoleName, department: Department): PersonExplanation => ({
    department,
    ...(name !== firstRoleOf(department) && { role: name }),
    levers: believedLevers(company, payPlan, standpointOf(company, payPlan, priors, name, inForce)).map(
      (lever) => ({
        ...lever,
        end: endOf(
          ends,
          levers.findIndex(({ gauge }) => gauge === `lever:${lever.lever}`),
          department,
        ),
      }),
    ),
  });
  return {
    plan,
    planInForce: {
      title: scenario.planInForce.title,
      isExplained: isSame(scenario.plans[plan]!, scenario.planInForce),
    },
    market,
    months,
    trials: ends.length,
    ...(diverged.length > 0 && { diverged: diverged.map(({ arm: _, ...rest }) => rest) }),
    later: payPlan.components.flatMap((terms, component) =>
      termsInMonth(terms, 1) === null ? [{ component, type: terms.type }] : [],
    ),
    passing: payPlan.components.flatMap((terms, component) => {
      const until = lastMonthAsFirst(terms, months);
      return until < months ? [{ component, type: terms.type, until }] : [];
    }),
    people: rolesThatDecide(company, options.departments).map(({ name, department }) =>
      explained(name, department),
    ),
  };
}

function isSame({ components: one }: StatedPayPlan, { components: other }: StatedPayPlan): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The roles of some departments, or of all, whose people have something to decide. */
function rolesThatDecide(company: Scenario["company"], asked: readonly Department[] = departments) {
  const decides = (role: RoleName) => leversOf(company, role).repertoire.levers.length > 0;
  return roles.filter(({ name, department }) => asked.includes(department) && decides(name));
}

/** Until which month of a run a component pays by the terms of the first; to the end where it pays nothing then, as it is not explained. */
function lastMonthAsFirst(terms: ComponentTerms, months: number): number {
  const inMonth = (month: number) => JSON.stringify(termsInMonth(terms, month));
  const first = termsInMonth(terms, 1) === null ? undefined : inMonth(1);
  let month = 1;
  while (month < months && (first === undefined || inMonth(month + 1) === first)) month++;
  return month;
}
