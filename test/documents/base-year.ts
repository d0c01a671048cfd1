import type { Engine } from "../../src/engine/engine.ts";
import { metricNamed } from "../../src/metrics/index.ts";
import { metricValue } from "../../src/metrics/tally.ts";
import type { InForce } from "../../src/model/in-force.ts";
import type { PayPlan } from "../../src/model/incentives/pay-plan.ts";
import { COMPANY } from "../../src/model/ledger/units.ts";
import type { Company } from "../../src/model/parameters/company.ts";
import { inForceOf } from "../../src/pilot/in-force-of.ts";
import { obtainPriors, type PriorsCache } from "../../src/pilot/obtain-priors.ts";
import { payPlanInForce } from "../../src/pilot/pay-plan-of.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";
import { mean } from "../../src/statistics/mean.ts";
import { planTrials } from "../../src/trial/plan-trials.ts";
import type { TrialResult } from "../../src/trial/trial.ts";

const MONTHS = 12;

/** What a base year is measured with. */
export interface BaseYearTerms {
  readonly engine: Engine;
  readonly trials: number;
  readonly pilots?: PriorsCache;
  /** Replications of the pilot; as many as the model takes unless given. */
  readonly pilotReplications?: number;
  /** Text of the scenario whose year it is, under its plan in force in its first market; the default company's unless given. */
  readonly text?: string;
}

/** The default company under the typical plan; what a file states beside it may follow. */
export const TYPICAL_YEAR = "planInForce: typical\nplan: typical\n";

/** A year in which nothing changes: a company under the plan that is in force; by default that is the typical one, in the healthy market. */
export interface BaseYear {
  readonly company: Company;
  readonly plan: PayPlan;
  readonly inForce: InForce;
  readonly results: readonly TrialResult[];
  /** A metric over the whole year, of a unit (the company unless given), on average over trials. */
  readonly of: (metric: string, unit?: number) => number;
}

/** Tries the base year. */
export async function baseYear({
  engine,
  trials,
  pilots,
  pilotReplications,
  text = TYPICAL_YEAR,
}: BaseYearTerms): Promise<BaseYear> {
  const read = scenarioFromText(text);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  const { scenario } = read;
  const { company, seed } = scenario;
  const priors = await obtainPriors(company, seed, {
    evaluate: engine.evaluate,
    ...(pilots !== undefined && { cache: pilots }),
    ...(pilotReplications !== undefined && { replications: pilotReplications }),
  });
  const inForce = inForceOf(scenario, priors);
  const plan = payPlanInForce(scenario, priors);
  const setup = { company, plan, inForce, market: Object.values(scenario.markets)[0]!, months: MONTHS };
  const arm = { setup, priors, seed, people: true, journal: true };
  const results = (await engine.evaluate(planTrials([arm], trials))) as TrialResult[];
  const of = (metric: string, unit = COMPANY) =>
    mean(results.map((result) => metricValue(metricNamed(metric)!, result, unit, 0, result.weeks)));
  return { company, plan, inForce, results, of };
}
