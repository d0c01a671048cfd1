import { inProcessEngine } from "../../src/engine/in-process.ts";
import type { Priors } from "../../src/model/priors.ts";
import type { Setup } from "../../src/model/setup.ts";
import { obtainPriors } from "../../src/pilot/obtain-priors.ts";
import { payPlanOf } from "../../src/pilot/pay-plan-of.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";

/** A company with enough going on for a law to bite, and small enough to be simulated hundreds of times. */
export function aCompany(more = ""): Scenario {
  const read = scenarioFromText(`
name: law
title: A company to hold laws against
months: 3
trials: 2
plans: { contest: contest, pool: pool, commission: commission, quota: quota, hybrid: hybrid, none: salary-only }
markets: { healthy: healthy, dying: dying-fast, seasonal: seasonal }
company:
  customers: { count: 1200 }
  marketers: { count: 3, teamSize: 0.12 }
  reps: { count: 3, teamSize: 0.12 }
  decisions: { foresightMonths: 1 }
${more}
`);
  if ("problems" in read)
    throw new Error(read.problems.map(({ path, message }) => `${path} ${message}`).join("\n"));
  return read.scenario;
}

/** What the people of a company believe, from a pilot too small to be right but large enough to move them. */
export function roughPriors({ company, seed }: Scenario): Promise<Priors> {
  return obtainPriors(company, seed, { evaluate: inProcessEngine().evaluate, replications: 2 });
}

/** One plan of a scenario in one of its markets, ready to be tried. */
export function setupOf(scenario: Scenario, plan: string, market: string, priors: Priors): Setup {
  const { company, markets, months } = scenario;
  return { company, plan: payPlanOf(scenario, plan, priors), market: markets[market]!, months };
}
