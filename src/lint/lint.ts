import { inForceOf } from "../pilot/in-force-of.ts";
import { obtainPriors, type PilotOptions } from "../pilot/obtain-priors.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { lintPlan, type PlanLint } from "./lint-plan.ts";
import { unlessUnmet } from "./unless-unmet.ts";

/** What reading the plans of a scenario came to. */
export interface Lint {
  readonly plans: readonly PlanLint[];
  readonly pilot: { readonly runs: number; readonly fingerprint: string };
}

/**
 * Reads plans before any trial: all of a scenario, or those named. The pilot that tells what results usually are is run, or
 * taken from the cache.
 */
export async function lint(
  scenario: Scenario,
  options: PilotOptions,
  plans: readonly string[] = Object.keys(scenario.plans),
): Promise<Lint> {
  const priors = await obtainPriors(scenario.company, scenario.seed, options);
  const inForce = unlessUnmet(
    () => inForceOf(scenario, priors),
    () => undefined,
  );
  return {
    plans: plans.map((plan) => lintPlan(scenario, plan, priors, inForce)),
    pilot: { runs: priors.runs, fingerprint: priors.fingerprint },
  };
}
