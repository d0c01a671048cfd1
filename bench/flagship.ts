import { inProcessEngine } from "../src/engine/in-process.ts";
import { inForceOf } from "../src/pilot/in-force-of.ts";
import { obtainPriors } from "../src/pilot/obtain-priors.ts";
import { payPlanOf } from "../src/pilot/pay-plan-of.ts";
import { readScenario } from "../src/scenario/read-scenario.ts";
import type { Scenario } from "../src/scenario/scenario.ts";
import type { Trial } from "../src/trial/trial.ts";
import { root } from "./child.ts";

/** The scenario that speed is measured on. */
export const flagshipFile = `${root}/scenarios/contest-or-pool.yaml`;

/** The flagship with another population, and teams that are as many times larger. */
export function flagship(customers: number): Scenario {
  const teamSize = customers / 10_000;
  const set = [
    `company.customers.count=${customers}`,
    `company.marketers.teamSize=${teamSize}`,
    `company.reps.teamSize=${teamSize}`,
  ];
  const read = readScenario(flagshipFile, { set });
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message).join("\n"));
  return read.scenario;
}

/**
 * The first trials of the flagship, plans and markets in turns. Beliefs come from a pilot so small that it takes seconds; how
 * right they are does not matter to speed.
 */
export async function flagshipTrials(customers: number, months: number, count: number): Promise<Trial[]> {
  const scenario = flagship(customers);
  const { company, seed, plans, markets } = scenario;
  const priors = await obtainPriors(company, seed, {
    evaluate: inProcessEngine().evaluate,
    replications: 1,
  });
  const inForce = inForceOf(scenario, priors);
  const arms = Object.values(markets).flatMap((market) =>
    Object.keys(plans).map((plan) => ({ plan: payPlanOf(scenario, plan, priors), market })),
  );
  return Array.from({ length: count }, (_, k) => ({
    setup: { company, ...arms[k % arms.length]!, inForce, months },
    priors,
    seed,
    replication: Math.floor(k / arms.length),
    people: false,
  }));
}
