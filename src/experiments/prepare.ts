import type { InForce } from "../model/in-force.ts";
import type { PayPlan } from "../model/incentives/pay-plan.ts";
import type { Priors } from "../model/priors.ts";
import { inForceOf } from "../pilot/in-force-of.ts";
import { keptPriors, obtainPriors, type PilotOptions } from "../pilot/obtain-priors.ts";
import { payPlanOf } from "../pilot/pay-plan-of.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { ArmTrial } from "../trial/plan-trials.ts";
import type { OnProgress } from "../trial/progress.ts";
import type { NamedArm } from "./name-arms.ts";

/** An arm ready to be tried: its plan resolved, its people's beliefs measured. */
export interface PreparedArm extends NamedArm {
  readonly payPlan: PayPlan;
  readonly priors: Priors;
  /** What people were used to, the same in all arms. */
  readonly inForce: InForce;
}

/**
 * Pilots of the companies of some scenarios, one after another; a company that comes twice is measured once. Progress is told
 * of all that have to be made, as if they were one.
 */
async function pilots(
  scenarios: readonly Scenario[],
  seed: number,
  options: PilotOptions,
): Promise<ReadonlyMap<Scenario, Priors>> {
  const made = new Map<string, Priors>();
  const missing = new Map<string, Scenario>();
  const keys = new Map<Scenario, string>();
  for (const scenario of new Set(scenarios)) {
    const { key, priors } = await keptPriors(scenario.company, seed, options);
    keys.set(scenario, key);
    if (priors) made.set(key, priors);
    else if (!missing.has(key)) missing.set(key, scenario);
  }
  const toldOf = progressOfMany(missing.size, options.onProgress);
  for (const [key, { company }] of missing) {
    made.set(key, await obtainPriors(company, seed, { ...options, onProgress: toldOf() }));
  }
  return new Map([...keys].map(([scenario, key]) => [scenario, made.get(key)!]));
}

/** Adds up the progress of so many pilots, of which each is about as long as the one under way. */
function progressOfMany(pilots: number, onProgress: OnProgress | undefined): () => OnProgress {
  let before = 0;
  let under = 0;
  let left = pilots;
  return () => {
    before += under;
    left -= 1;
    return ({ phase, done, total }) => {
      under = total;
      onProgress?.({ phase, done: before + done, total: before + total * (left + 1) });
    };
  };
}

/**
 * Measures what people believe, once a company, and sets every plan's rates on it. What people were used to is found out once, in the
 * company and under the plan in force of one scenario.
 */
export async function prepareArms(
  arms: readonly NamedArm[],
  usedTo: Scenario,
  seed: number,
  options: PilotOptions,
): Promise<readonly PreparedArm[]> {
  const scenarios = arms.map(({ plan }) => plan.scenario);
  const priorsOf = await pilots([...scenarios, usedTo], seed, options);
  const inForce = inForceOf(usedTo, priorsOf.get(usedTo)!);
  return arms.map((arm) => {
    const { scenario, key } = arm.plan;
    const priors = priorsOf.get(scenario)!;
    return { ...arm, priors, inForce, payPlan: payPlanOf(scenario, key, priors) };
  });
}

/** What to run for a prepared arm. */
export function armTrial(
  { plan, market, payPlan, priors, inForce }: PreparedArm,
  months: number,
  seed: number,
  people: boolean,
): ArmTrial {
  const setup = {
    company: plan.scenario.company,
    plan: payPlan,
    market: market.scenario.markets[market.key]!,
    inForce,
    months,
  };
  return { setup, priors, seed, people, managerJournal: true };
}
