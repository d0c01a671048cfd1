import type { InForce } from "../model/in-force.ts";
import { type ComponentTerms, weeksOf } from "../model/incentives/component.ts";
import { componentOf } from "../model/incentives/components/index.ts";
import type { PayPlan } from "../model/incentives/pay-plan.ts";
import { eligible, expectedPay } from "../model/incentives/payroll.ts";
import { byDepartment, type Department, departments } from "../model/ledger/units.ts";
import type { Company } from "../model/parameters/company.ts";
import type { Priors } from "../model/priors.ts";
import { firstRoleOf } from "../model/roles/index.ts";
import { payPlanOf } from "../pilot/pay-plan-of.ts";
import { type Standpoint, standpointOf } from "../pilot/standpoint.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { contribution } from "./brought.ts";
import { type PartView, partView, salaryView } from "./part-view.ts";
import { companySlopes } from "./slopes.ts";
import { type StatedView, statedView } from "./stated-view.ts";
import { unlessUnmet } from "./unless-unmet.ts";

/** A component that cannot be set on the pilot, and why. */
export interface Unmet {
  readonly place: number;
  readonly field: string;
  readonly reason: string;
}

/** A pay plan with what a pilot measured: all that rules may ask about it. */
export interface PlanView extends StatedView {
  readonly priors: Priors;
  readonly unmet: readonly Unmet[];
  /** Every component as a marketer and a rep meet it, those that are for them. */
  readonly parts: readonly PartView[];
  readonly standpoints: Readonly<Record<Department, Standpoint>>;
  /** What a unit of each lever of one person does to the company's contribution, money a week. */
  readonly worth: Readonly<Record<Department, readonly number[]>>;
  /** Usual pay of a person, money a week over the run: all of it, and what is salary of it. */
  readonly payAWeek: Readonly<Record<Department, { readonly all: number; readonly salary: number }>>;
}

/**
 * A scenario's plan by the pilot's measurements: what results usually are, how they vary, and what levers do to them. Effects
 * are the true ones, as if everybody saw the whole funnel; what people do not see is a rule of its own. What leaving the norm costs is in
 * multiples of the pay that people were used to, where that is known.
 */
export function planView(
  scenario: Scenario,
  name: string,
  priors: Priors,
  inForce: InForce | undefined,
): PlanView {
  const { components: stated, title } = scenario.plans[name]!;
  const company: Company = {
    ...scenario.company,
    measurement: { ...scenario.company.measurement, visibility: 1 },
    decisions: { ...scenario.company.decisions, impatience: 0, continuation: 0 },
  };
  const set = stated.map((terms, place) => setTerms(scenario, name, terms, place, priors));
  const payable = set.flatMap((one, place) => ("plan" in one ? [{ place, plan: one.plan }] : []));
  const whole: PayPlan = {
    title,
    components: payable.flatMap(({ plan }) => plan.components),
    metrics: Object.assign({}, ...payable.map(({ plan }) => plan.metrics)),
  };
  const placeOf = new Map(
    payable.flatMap(({ place, plan }) => plan.components.map((terms) => [terms, place])),
  );
  const standpoints = byDepartment((department) =>
    standpointOf(company, whole, priors, firstRoleOf(department), inForce),
  );
  const parts = departments.flatMap((department) =>
    partsOf(whole, placeOf, standpoints[department], scenario.months, priors),
  );
  return {
    ...statedView(scenario, name),
    priors,
    unmet: set.flatMap((one) => ("unmet" in one ? [one.unmet] : [])),
    parts,
    standpoints,
    worth: byDepartment((department) =>
      companySlopes(priors, company, standpoints[department], contribution),
    ),
    payAWeek: byDepartment((department) => payAWeek(parts, department)),
  };
}

/** One component with its rates set, or why they cannot be. */
function setTerms(
  scenario: Scenario,
  name: string,
  terms: ComponentTerms,
  place: number,
  priors: Priors,
): { readonly plan: PayPlan } | { readonly unmet: Unmet } {
  const alone = { ...scenario, plans: { [name]: { ...scenario.plans[name]!, components: [terms] } } };
  return unlessUnmet(
    () => ({ plan: payPlanOf(alone, name, priors) }),
    ({ field, message }) => ({ unmet: { place, field, reason: message } }),
  );
}

function partsOf(
  plan: PayPlan,
  placeOf: ReadonlyMap<ComponentTerms, number>,
  standpoint: Standpoint,
  months: number,
  priors: Priors,
): readonly PartView[] {
  const { department, mind, seat } = standpoint;
  return plan.components
    .filter((terms) => eligible(terms, seat))
    .flatMap((terms) => {
      const of = { place: placeOf.get(terms)!, department };
      if (componentOf(terms.type).salary) {
        const paid = expectedPay(terms, [], seat);
        return [salaryView(of, terms, paid, weeksOf[terms.period], standpoint)];
      }
      const account = mind.accounts.find((one) => one.terms === terms);
      return account === undefined ? [] : [partView(of, account, standpoint, priors, months)];
    });
}

function payAWeek(parts: readonly PartView[], department: Department) {
  const own = parts.filter((part) => part.department === department);
  const sum = (some: readonly PartView[]) =>
    some.reduce((total, { usualPay, weeks, inForce }) => total + (inForce * usualPay) / weeks, 0);
  return { all: sum(own), salary: sum(own.filter(({ salary }) => salary)) };
}
