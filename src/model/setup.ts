import type { PayPlan } from "./incentives/pay-plan.ts";
import type { Market } from "./market/condition.ts";
import type { Company } from "./parameters/company.ts";

/** What a trial starts from: a company, the plan it pays by, the market it sells in, and how long. Plain frozen JSON. */
export interface Setup {
  readonly company: Company;
  readonly plan: PayPlan;
  readonly market: Market;
  /** Counted months, of 20 working days each. */
  readonly months: number;
}
