import type { Scenario } from "../scenario.ts";
import { scenarioDocument } from "../scenario-document.ts";
import { type ScenarioRead, scenarioFromDocument } from "../scenario-from-text.ts";

const nowhere = { file: "scenario", line: 0, column: 0 };

/** A scenario with other numbers in its company, each by its path, checked and resolved again. */
export function withParameters(scenario: Scenario, values: Readonly<Record<string, number>>): ScenarioRead {
  const data = { ...structuredClone(scenarioDocument(scenario)), observed: [] };
  for (const [path, value] of Object.entries(values)) put(data, path.split("."), value);
  return scenarioFromDocument({ data, locate: () => nowhere }, {});
}

function put(data: object, path: readonly string[], value: number): void {
  const owner = path
    .slice(0, -1)
    .reduce((at, key) => at[key] as Record<string, unknown>, data as Record<string, unknown>);
  owner[path.at(-1)!] = value;
}
