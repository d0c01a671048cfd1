import type { Scenario } from "./scenario.ts";

/** A resolved scenario as a document that can be read again: what a manifest keeps, so that a run can be repeated from it alone. */
export function scenarioDocument({ fingerprint: _, ...stated }: Scenario): Omit<Scenario, "fingerprint"> {
  return stated;
}
