import { fingerprint } from "./fingerprint.ts";
import type { Scenario } from "./scenario.ts";

/** The part of a scenario that decides its numbers. */
export type ScenarioNumbers = Pick<
  Scenario,
  | "company"
  | "plans"
  | "planInForce"
  | "markets"
  | "seed"
  | "months"
  | "trials"
  | "batches"
  | "decide"
  | "margin"
>;

/** Fingerprint of everything that decides a scenario's numbers; what plans and markets are called in reports does not. */
export function scenarioFingerprint({
  company,
  plans,
  planInForce,
  markets,
  seed,
  months,
  trials,
  batches,
  decide,
  margin,
}: ScenarioNumbers): string {
  const components = Object.entries(plans).map(([name, plan]) => [name, plan.components]);
  const conditions = Object.entries(markets).map(([name, market]) => [name, market.conditions]);
  return fingerprint({
    company,
    plans: Object.fromEntries(components),
    planInForce: planInForce.components,
    markets: Object.fromEntries(conditions),
    seed,
    months,
    trials,
    batches,
    decide,
    margin,
  });
}
