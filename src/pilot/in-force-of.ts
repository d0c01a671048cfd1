import { WEEKS_A_YEAR } from "../calendar.ts";
import { metricOfFlows } from "../metrics/paid-metric.ts";
import type { InForce } from "../model/in-force.ts";
import { costOverRun } from "../model/incentives/cost-in-months.ts";
import type { PayPlan } from "../model/incentives/pay-plan.ts";
import { planSample } from "../model/incentives/plan-sample.ts";
import { seatsOf } from "../model/incentives/seats-of.ts";
import { FIRST_PERSON } from "../model/ledger/units.ts";
import type { Company } from "../model/parameters/company.ts";
import { payByOutput } from "../model/people/coming-year.ts";
import { salariesOf, salaryPerWeek } from "../model/people/salaries.ts";
import type { Priors } from "../model/priors.ts";
import { byRole, type RoleName } from "../model/roles/index.ts";
import { parametersOf, roleNamed, rosterOf } from "../model/roles/roster.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { payPlanInForce } from "./pay-plan-of.ts";
import { neutralManager } from "./pilot-company.ts";
import { believedPayAfter, careFor, type Standpoint, standpointOf } from "./standpoint.ts";

/**
 * What people of a company were used to under the plan in force: their pay in a usual week, and what each lever costs them at its norm, which
 * is what the plan is believed to pay for it there, week by week of the year. Found out in the company as its file states it, but for
 * its manager, who is a neutral one. The plan is set by the same pilot unless it is given as it was set.
 */
export function inForceOf(
  scenario: Scenario,
  priors: Priors,
  plan: PayPlan = usualPlan(scenario, priors),
): InForce {
  const { company } = underNeutralManager(scenario);
  const referencePay = byRole((role) => payAWeek(company, plan, priors, role));
  const usual = priors.reference.slice(0, FIRST_PERSON);
  const plain = { referencePay, usual, marginalCost: byRole(() => ({})), outsideOffer: byRole(() => []) };
  const standpoints = byRole((role) =>
    parametersOf(company, roleNamed(role)).count === 0
      ? null
      : standpointOf(company, plan, priors, role, plain),
  );
  return {
    referencePay,
    usual,
    marginalCost: byRole((role) => (standpoints[role] === null ? {} : costAtNorm(standpoints[role]))),
    outsideOffer: byRole((role) => (standpoints[role] === null ? [] : offersAt(standpoints[role], plan))),
  };
}

/** The plan that people of a company were used to, set by its pilot, as a neutral manager judges by it. */
export function usualPlan(scenario: Scenario, priors: Priors): PayPlan {
  return payPlanInForce(underNeutralManager(scenario), priors);
}

function underNeutralManager(scenario: Scenario): Scenario {
  const { company } = scenario;
  return { ...scenario, company: { ...company, manager: neutralManager(company) } };
}

/** What the plan pays a person at the norm in its first year, in multiples of their reference pay, by how much they bring. */
function offersAt({ company, mind, number, norms }: Standpoint, plan: PayPlan): readonly number[] {
  const salary = salaryPerWeek(salariesOf({ company, plan }), number);
  const pays = payByOutput({ number, mind, levers: norms, salary }, company);
  return pays.map((pay) => pay / mind.referencePay);
}

/** A person's pay in a usual week by role; what presets pay as salary where the plan pays them nothing. */
function payAWeek(company: Company, plan: PayPlan, priors: Priors, role: RoleName): number {
  const all = seatsOf(rosterOf(company));
  const seats = all.filter((seat) => seat.role === role);
  const cost = plan.components.reduce((sum, terms) => {
    const sample = planSample(priors.samples, terms.period, metricOfFlows, all);
    return sum + costOverRun(terms, { ...sample, seats }, 0);
  }, 0);
  return cost > 0 ? cost / WEEKS_A_YEAR / seats.length : company.money.salaryPerWeek;
}

function costAtNorm(standpoint: Standpoint): Readonly<Record<string, readonly number[]>> {
  const { mind, repertoire } = standpoint;
  const care = careFor(standpoint);
  const paid = mind.accounts.map((account) => ({
    weeks: account.weeks,
    byWeek: Array.from({ length: account.weeks }, (_, gone) => believedPayAfter(standpoint, account, gone)),
  }));
  return Object.fromEntries(
    repertoire.levers.map(({ name }, lever) => [
      name,
      Array.from({ length: WEEKS_A_YEAR }, (_, week) => {
        const pays = paid.reduce((sum, { weeks, byWeek }) => sum + byWeek[week % weeks]![lever]!, 0);
        return (care[lever]! + pays) / mind.referencePay;
      }),
    ]),
  );
}
