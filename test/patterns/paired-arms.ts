import { chooseEngine } from "../../src/engine/choose-engine.ts";
import { payPlanOf } from "../../src/experiments/pay-plan-of.ts";
import { obtainPriors } from "../../src/experiments/pilot/obtain-priors.ts";
import { metricNamed } from "../../src/metrics/index.ts";
import { metricValue } from "../../src/metrics/tally.ts";
import type { Company } from "../../src/model/parameters/company.ts";
import type { Priors } from "../../src/model/priors.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";
import { type PairedDifference, pairedDifference } from "../../src/statistics/paired-difference.ts";
import { planTrials } from "../../src/trial/plan-trials.ts";
import type { TrialResult } from "../../src/trial/trial.ts";

/** Trials of each arm: enough for the signs of P1 to P3 to be decided, few enough for every run of the tests. */
const TRIALS = 40;

/** The flagship's company with all plans, in the healthy market, over two years. */
export function flagship(): Scenario {
  const read = scenarioFromText(`
name: patterns
plans: { pool: pool, contest: contest, aligned: contest-aligned }
market: healthy
`);
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message).join("\n"));
  return read.scenario;
}

/** What people of the flagship's company believe. Twins keep these beliefs: only the world changes under them. */
export async function flagshipPriors(scenario: Scenario): Promise<Priors> {
  const engine = await chooseEngine();
  const priors = await obtainPriors(scenario.company, scenario.seed, { evaluate: engine.evaluate });
  await engine.close();
  return priors;
}

/** Trials of two plans on the same luck. */
export interface PairedArms {
  /** The difference of a company metric over weeks, first plan minus second, over trials. */
  readonly difference: (metric: string, fromWeek: number, toWeek: number) => PairedDifference;
  /** The same as a share of the second plan's mean. */
  readonly relative: (metric: string, fromWeek: number, toWeek: number) => number;
  /** A metric of the first and of the second plan, trial by trial. */
  readonly values: (
    metric: string,
    fromWeek: number,
    toWeek: number,
  ) => readonly [readonly number[], readonly number[]];
}

/** Runs two plans of a scenario in a company that may have a mechanism switched off. */
export async function pairedArms(
  scenario: Scenario,
  priors: Priors,
  plans: readonly [string, string],
  company: Company = scenario.company,
): Promise<PairedArms> {
  const engine = await chooseEngine();
  const setups = plans.map((plan) => ({
    company,
    plan: payPlanOf(scenario, plan, priors),
    market: Object.values(scenario.markets)[0]!,
    months: scenario.months,
  }));
  const arms = setups.map((setup) => ({ setup, priors, seed: scenario.seed, people: false }));
  const results = (await engine.evaluate(planTrials(arms, TRIALS))) as TrialResult[];
  await engine.close();
  const of = (arm: number, metric: string, from: number, to: number) =>
    results
      .filter((_, trial) => trial % 2 === arm)
      .map((one) => metricValue(metricNamed(metric)!, one, 0, from, to));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    difference: (...ask) => pairedDifference(of(0, ...ask), of(1, ...ask)),
    relative: (...ask) => mean(of(0, ...ask)) / mean(of(1, ...ask)) - 1,
    values: (...ask) => [of(0, ...ask), of(1, ...ask)],
  };
}
