import type { InForce } from "./in-force.ts";
import type { PayPlan } from "./incentives/pay-plan.ts";
import type { Market } from "./market/condition.ts";
import type { Company } from "./parameters/company.ts";

/** What a trial starts from: a company, the plan it pays by, the market it sells in, and how long. Plain frozen JSON. */
export interface Setup {
  readonly company: Company;
  readonly plan: PayPlan;
  readonly market: Market;
  /** What people were used to before; that the plan pays its salaries and no bonus unless it is given. */
  readonly inForce?: InForce | undefined;
  /** Counted months, of 20 working days each. */
  readonly months: number;
}
