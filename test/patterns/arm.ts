import type { PayPlan } from "../../src/model/incentives/pay-plan.ts";
import type { PlanComponent } from "../../src/model/incentives/plan-schema.ts";
import type { MarketCondition } from "../../src/model/market/conditions/index.ts";
import type { Company } from "../../src/model/parameters/company.ts";
import type { Priors } from "../../src/model/priors.ts";
import type { PlanSums } from "../../src/scenario/presets/plans/plan-preset.ts";

/** A change of a plan whose rates are set, for a company whose people believe a pilot. */
export type Terms = (plan: PayPlan, company: Company, priors: Priors) => PayPlan;

/** A change of a company. It may be applied to companies whose every parameter was drawn anew, so it is best relative. */
export type Patch = (company: Company) => Company;

/** One plan in one market, in the base company or a changed one: what a pattern lets run. */
export interface Arm {
  /** A plan preset's name, or the components of a plan that spends what presets spend. */
  readonly plan: string | ((sums: PlanSums) => readonly PlanComponent[]);
  /** A market preset's name, or what changes need; healthy unless given. */
  readonly market?: string | readonly MarketCondition[];
  /** What is changed in the base company. */
  readonly company?: Patch;
  /** The company whose pilot people believe, as a change of the base; the base company itself unless given. */
  readonly believed?: Patch;
  /** What is changed in the plan once its rates are set. */
  readonly terms?: Terms;
  /** Counted months; 24 unless given. */
  readonly months?: number;
  /** Whether hand-overs are written down one by one. */
  readonly journal?: boolean;
}

/** The same arm in a company that is changed once more. */
export function changed(arm: Arm, patch: Patch): Arm {
  return { ...arm, company: (base) => patch(arm.company?.(base) ?? base) };
}

/** The same arm with nothing to win: every prize, pool and rate is zero, and people go on learning. */
export function withoutStakes(arm: Arm): Arm {
  const free = (terms: PayPlan["components"][number]) =>
    Object.fromEntries(
      Object.entries(terms).map(([key, value]) => [key, stakes.has(key) ? 0 : value]),
    ) as typeof terms;
  return {
    ...arm,
    terms(plan, company, priors) {
      const set = arm.terms?.(plan, company, priors) ?? plan;
      return { ...set, components: set.components.map(free) };
    },
  };
}

const stakes: ReadonlySet<string> = new Set(["prize", "share", "rate", "bonus"]);
