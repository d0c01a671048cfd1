import type { InForce } from "../model/in-force.ts";
import type { PayPlan } from "../model/incentives/pay-plan.ts";
import type { Priors } from "../model/priors.ts";
import { inForceOf, usualPlan } from "../pilot/in-force-of.ts";
import type { PilotOptions } from "../pilot/obtain-priors.ts";
import { payPlanOf } from "../pilot/pay-plan-of.ts";
import { believing, poolPriors } from "../pilot/pool-priors.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { ArmTrial } from "../trial/plan-trials.ts";
import type { NamedArm } from "./name-arms.ts";
import { type Pilots, pilotsOf } from "./pilots-of.ts";
import type { Size } from "./size.ts";

/** What people of one batch know before the first day: what they learned, and what they were used to. */
export interface Learned {
  readonly priors: Priors;
  /** The same in all arms. */
  readonly inForce: InForce;
}

/** An arm ready to be tried: its plan resolved, its people's beliefs measured. */
export interface PreparedArm extends NamedArm {
  readonly payPlan: PayPlan;
  /** What all pilots of its company measured together: plans are set by it, and no people believe it. */
  readonly priors: Priors;
  /** What people were used to by all pilots together, the same in all arms. */
  readonly inForce: InForce;
  /** What its people start with, batch by batch. */
  readonly batches: readonly Learned[];
}

/**
 * Measures what people believe, once a company and batch, and sets every plan's rates on all pilots of its company together, so that
 * all batches play by the same terms. What people were used to is found out in the company and under the plan in force of one
 * scenario, by what each batch believes: at their norms all of them are at rest.
 */
export async function prepareArms(
  arms: readonly NamedArm[],
  usedTo: Scenario,
  size: Pick<Size, "seed" | "batches" | "pilotsOfUsual">,
  options: PilotOptions,
): Promise<readonly PreparedArm[]> {
  const scenarios = new Set([...arms.map(({ plan }) => plan.scenario), usedTo]);
  return armsOn(arms, usedTo, await pilotsOf(scenarios, size, options));
}

/** The same on pilots that were made. */
export function armsOn(
  arms: readonly NamedArm[],
  usedTo: Scenario,
  pilots: ReadonlyMap<Scenario, Pilots>,
): readonly PreparedArm[] {
  const known = new Map([...pilots].map(([scenario, its]) => [scenario, knownBy(its)]));
  const its = known.get(usedTo)!;
  const planInForce = usualPlan(usedTo, its.pooled);
  const inForce = inForceOf(usedTo, its.pooled, planInForce);
  const inForceByBatch = its.batches.map((priors) => inForceOf(usedTo, priors, planInForce));
  return arms.map((arm) => {
    const { scenario, key } = arm.plan;
    const { pooled, batches } = known.get(scenario)!;
    return {
      ...arm,
      priors: pooled,
      inForce,
      batches: batches.map((priors, batch) => ({ priors, inForce: inForceByBatch[batch]! })),
      payPlan: payPlanOf(scenario, key, pooled),
    };
  });
}

function knownBy({ usual, batches }: Pilots) {
  const pooled = poolPriors(usual, batches);
  return { pooled, batches: batches.map((one) => believing(one, pooled)) };
}

/** What to run for a prepared arm in each batch. */
export function armTrials(
  { plan, market, payPlan, batches }: PreparedArm,
  months: number,
  seed: number,
  people: boolean,
): readonly ArmTrial[] {
  return batches.map(({ priors, inForce }) => ({
    setup: {
      company: plan.scenario.company,
      plan: payPlan,
      market: market.scenario.markets[market.key]!,
      inForce,
      months,
    },
    // Rates are set: no trial reads the runs that they were set on.
    priors: { ...priors, samples: [] },
    seed,
    people,
    managerJournal: true,
  }));
}
