import { said } from "../../language/said.ts";
import type { CausePreset } from "../../scenario/presets/causes/cause-preset.ts";
import { causePresets, sixCauses, twiceTheSame } from "../../scenario/presets/causes/index.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { ScenarioMistake } from "../../scenario/scenario-mistake.ts";
import type { Experiment, Refusal } from "../experiment.ts";
import type { NamedArm } from "../name-arms.ts";
import { usualTables } from "../tables.ts";
import { type CausesNote, causesFaults, causesNote } from "./causes-note.ts";
import { type CausesOptions, causesOptions } from "./causes-options.ts";
import { causesTerminal } from "./causes-terminal.ts";
import { causesWords } from "./causes-words.ts";
import { askedOfCauses } from "./overlap-of.ts";
import { keptMetrics } from "./pair-differences.ts";
import { type CauseArm, type CausesTried, causesToSwitch, planCauses } from "./plan-causes.ts";
import { presentCauses } from "./sections/index.ts";
import { summariseCauses } from "./summarise-causes.ts";

function idOf(name: string, market: string): string {
  return `${name}.${market}`;
}

/** An arm for each company; all stand in what the findings call the market of the file, though a cause may have changed it. */
function namedArms(arms: readonly CauseArm[], market: string): readonly NamedArm[] {
  return arms.map(({ name, scenario }) => ({
    arm: { id: idOf(name, market), plan: name, market },
    plan: { scenario, key: Object.keys(scenario.plans)[0]!, name },
    market: { scenario, key: Object.keys(scenario.markets)[0]!, name: market },
  }));
}

function askedOf({ only }: CausesOptions): readonly CausePreset[] {
  return only ? causePresets.filter(({ name }) => only.includes(name)) : sixCauses;
}

/** What keeps a scenario from switching some causes, cause by cause. */
function obstaclesOf(scenario: Scenario, asked: readonly CausePreset[]) {
  return causesToSwitch(scenario, asked).causes.flatMap(({ name, obstacle }) => {
    const fault = obstacle?.(scenario);
    return fault ? [{ name, fault }] : [];
  });
}

function refuse([scenario]: readonly Scenario[], options: CausesOptions): Refusal | undefined {
  const asked = askedOf(options);
  const found = obstaclesOf(scenario!, asked);
  if (found.length === 0) return undefined;
  const names = found.map(({ name }) => name);
  const rest = asked.filter(({ name }) => !names.includes(name)).map(({ name }) => name);
  const them = names.length === 1 ? "it" : "them";
  return {
    message: `cannot switch ${names.join(", ")}`,
    hint: rest.length > 0 ? `Leave ${them} out with --only ${rest.join(",")}` : undefined,
    faults: found.map(({ fault }) => fault),
  };
}

function plan(scenarios: readonly Scenario[], options: CausesOptions): CausesTried {
  const [scenario] = scenarios as readonly [Scenario];
  const asked = askedOf(options);
  const twice = twiceTheSame(asked);
  if (twice) throw new ScenarioMistake(twice);
  const [obstacle] = obstaclesOf(scenario, asked);
  if (obstacle) {
    const { path, message } = obstacle.fault;
    throw new ScenarioMistake(`${scenario.name}: ${path.join(".")}: ${message}`);
  }
  const { arms, note } = planCauses(scenario, asked, options);
  const market = Object.keys(scenario.markets)[0]!;
  const together = askedOfCauses(note, (name) => idOf(name, market));
  return { arms: namedArms(arms, market), usedTo: scenario, note, together };
}

/**
 * Switches causes of conflict in a company with one plan in one market, and says what each costs, alone and on top of the
 * others, and all of them; where some are on already, what removing them would bring back. Its arms are no plans but companies
 * with and without causes.
 */
export const causes = {
  name: "causes",
  sentence: "switch causes of conflict on, or off where they are on, and say what each costs",
  takes: "arm",
  files: "a scenario file",
  examples: [
    "causes scenarios/contest-or-pool.yaml --plan pool --market healthy",
    "causes scenarios/causes/troubled-company.yaml",
  ],
  options: causesOptions,
  refuse,
  plan,
  metrics: keptMetrics,
  findings: { schema: causesNote, faults: causesFaults },
  summarise: summariseCauses,
  titlesInFull: true,
  subtitle: ({ language, facts }) => said(language, "causes", causesWords).subtitle(facts),
  sections: presentCauses,
  terminal: causesTerminal,
  rows: usualTables,
} as const satisfies Experiment<CausesOptions, CausesTried, CausesNote>;
