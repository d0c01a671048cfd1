import type { Scenario } from "./scenario.ts";

/** A resolved scenario as a document that can be read again: what a manifest keeps, so that a run can be repeated from it alone. */
export function scenarioDocument(scenario: Scenario): Readonly<Record<string, unknown>> {
  const { fingerprint: _, plans, ...stated } = scenario;
  const written = Object.entries(plans).map(([name, { title, components }]) => [name, { title, components }]);
  return { ...stated, plans: Object.fromEntries(written) };
}
