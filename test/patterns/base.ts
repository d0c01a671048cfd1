import type { Scenario } from "../../src/scenario/scenario.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";

/** The company that patterns start from: the model's own, over two years. */
export function baseScenario(seed = 1, company: unknown = {}): Scenario | undefined {
  const read = scenarioFromText(JSON.stringify({ name: "patterns", seed, plan: "pool", company }));
  return "scenario" in read ? read.scenario : undefined;
}
