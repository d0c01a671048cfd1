import type { Scenario } from "../../src/scenario/scenario.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";

/** What the flagship's company states beside the defaults: its customers go on paying, and its manager may call a session. */
const flagship = { money: { recurringShare: 0.03 }, manager: { strategySessions: "allowed" } };

/** The company that patterns start from: the flagship's, under the plan that is in force there, over two years. */
export function baseScenario(seed = 1, company: unknown = flagship): Scenario | undefined {
  const read = scenarioFromText(
    JSON.stringify({ name: "patterns", seed, plan: "pool", planInForce: "typical", company }),
  );
  return "scenario" in read ? read.scenario : undefined;
}
