import type { PayPlan } from "../incentives/pay-plan.ts";
import { leversOf } from "../levers/role-levers.ts";
import { Reports } from "../measurement/reports.ts";
import type { Priors } from "../priors.ts";
import type { RoleName } from "../roles/index.ts";
import type { Post } from "../roles/roster.ts";
import type { Setup } from "../setup.ts";
import { payByOutput } from "./coming-year.ts";
import { planByUsual } from "./follow-week.ts";
import { createMind } from "./mind.ts";
import { salariesOf, salaryPerWeek } from "./salaries.ts";
import { referencePayOf } from "./used-to.ts";

interface Known {
  readonly setup: Setup;
  readonly priors: Priors;
  readonly byRole: Map<RoleName, readonly number[]>;
}

/** What was found last for a plan: replications of a comparison share company and priors. */
const known = new WeakMap<PayPlan, Known>();

/** What a plan tells applicants that it pays in a first year, money a week, by how much they bring: by first beliefs, at the norms. */
export function payToNewcomers(post: Post, setup: Setup, priors: Priors): readonly number[] {
  let found = known.get(setup.plan);
  if (
    found?.setup.company !== setup.company ||
    found.setup.inForce !== setup.inForce ||
    found.priors !== priors
  ) {
    found = { setup, priors, byRole: new Map() };
    known.set(setup.plan, found);
  }
  const pays = found.byRole.get(post.role) ?? reckon(post, setup, priors);
  found.byRole.set(post.role, pays);
  return pays;
}

function reckon(post: Post, setup: Setup, priors: Priors): readonly number[] {
  const { company } = setup;
  const levers = leversOf(company, post.role, referencePayOf(setup)[post.role]);
  const mind = createMind(post, levers, setup, priors, new Reports());
  planByUsual(company, mind);
  const salary = salaryPerWeek(salariesOf(setup), post.number);
  return payByOutput({ number: post.number, mind, levers: mind.measuredAt, salary }, company);
}
