import { deepFreeze } from "./deep-freeze.ts";
import type { CausePreset, Settings } from "./presets/causes/cause-preset.ts";
import type { Scenario } from "./scenario.ts";
import { scenarioDocument } from "./scenario-document.ts";
import { type ScenarioRead, scenarioFromDocument } from "./scenario-from-text.ts";
import { setValues } from "./set-values.ts";

const nowhere = { file: "scenario", line: 0, column: 0 };

/** A scenario of one plan in one market with values put into it, as `--set` would: checked and resolved again. */
function withSettings(scenario: Scenario, settings: Settings): ScenarioRead {
  const data = { ...scenarioDocument(scenario), observed: [], doubt: {} };
  const texts = Object.entries(settings).map(
    ([path, value]) => `${inScenario(path, scenario)}=${JSON.stringify(value)}`,
  );
  const set = setValues({ data, locate: () => nowhere }, texts);
  return "problems" in set ? set : scenarioFromDocument(set.document, {});
}

/** The scenario with a cause switched on or off. Throws where it cannot be: an obstacle tells before. */
export function switched(scenario: Scenario, cause: CausePreset, to: "on" | "off"): Scenario {
  return settled(scenario, cause[to](scenario));
}

/** The same for settings that are known to be right. */
export function settled(scenario: Scenario, settings: Settings): Scenario {
  const read = withSettings(scenario, settings);
  if ("problems" in read) {
    throw new Error(read.problems.map(({ path, message }) => `${path}: ${message}`).join("; "));
  }
  return deepFreeze(read.scenario);
}

/** A resolved scenario holds its one plan and its one market by name. */
function inScenario(path: string, { plans, markets }: Scenario): string {
  if (path === "plan") return `plans.${Object.keys(plans)[0]}`;
  if (path === "market") return `markets.${Object.keys(markets)[0]}`;
  return path;
}
