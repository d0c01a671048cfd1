import type { PayPlan } from "../model/incentives/pay-plan.ts";
import type { Priors } from "../model/priors.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { ArmTrial } from "../trial/plan-trials.ts";
import type { NamedArm } from "./name-arms.ts";
import { payPlanOf } from "./pay-plan-of.ts";
import { obtainPriors, type PilotOptions } from "./pilot/obtain-priors.ts";

/** An arm ready to be tried: its plan resolved, its people's beliefs measured. */
export interface PreparedArm extends NamedArm {
  readonly payPlan: PayPlan;
  readonly priors: Priors;
}

/** Pilots of the companies of some scenarios, one after another; a company that comes twice is measured once. */
async function pilots(
  scenarios: readonly Scenario[],
  seed: number,
  options: PilotOptions,
): Promise<ReadonlyMap<Scenario, Priors>> {
  const made = new Map<string, Priors>();
  const cache = {
    read: async (key: string) => made.get(key) ?? (await options.cache?.read(key)),
    write: async (key: string, priors: Priors) => {
      made.set(key, priors);
      await options.cache?.write(key, priors);
    },
  };
  const priorsOf = new Map<Scenario, Priors>();
  for (const scenario of new Set(scenarios)) {
    priorsOf.set(scenario, await obtainPriors(scenario.company, seed, { ...options, cache }));
  }
  return priorsOf;
}

/** Measures what people believe, once a company, and sets every plan's rates on it. */
export async function prepareArms(
  arms: readonly NamedArm[],
  seed: number,
  options: PilotOptions,
): Promise<readonly PreparedArm[]> {
  const scenarios = arms.map(({ plan }) => plan.scenario);
  const priorsOf = await pilots(scenarios, seed, options);
  return arms.map((arm) => {
    const { scenario, key } = arm.plan;
    const priors = priorsOf.get(scenario)!;
    return { ...arm, priors, payPlan: payPlanOf(scenario, key, priors) };
  });
}

/** What to run for a prepared arm. */
export function armTrial(
  { plan, market, payPlan, priors }: PreparedArm,
  months: number,
  seed: number,
  people: boolean,
): ArmTrial {
  const setup = {
    company: plan.scenario.company,
    plan: payPlan,
    market: market.scenario.markets[market.key]!,
    months,
  };
  return { setup, priors, seed, people, managerJournal: true };
}
