import type { Scenario } from "../../scenario/scenario.ts";
import { ScenarioMistake } from "../../scenario/scenario-mistake.ts";
import { type DoubtChoice, doubtOption } from "../doubt/doubt-option.ts";
import { doubtTable } from "../doubt/doubt-rows.ts";
import type { Experiment, Refusal } from "../experiment.ts";
import { nameArms } from "../name-arms.ts";
import { comparisonSections } from "../sections/index.ts";
import { summarise } from "../summarise.ts";
import { usualTables } from "../tables.ts";
import { comparisonTerminal } from "./compare-terminal.ts";

function hasOneArm({ plans, markets }: Scenario): boolean {
  return Object.keys(plans).length * Object.keys(markets).length === 1;
}

function isCertain({ doubt }: Scenario): boolean {
  return Object.keys(doubt).length === 0;
}

function hasNoGap(scenarios: readonly Scenario[]): boolean {
  const markets = nameArms(scenarios).map(({ arm }) => arm.market);
  return new Set(markets).size === markets.length;
}

/** Why drawn companies could say nothing of some scenarios, if so. */
function whyNoDoubt(scenarios: readonly Scenario[]): Refusal | undefined {
  if (hasNoGap(scenarios))
    return {
      message: "has one plan in each market: there is no gap between plans for --doubt to ask about",
      hint: "Give the file several 'plans', or leave --doubt out.",
    };
  if (!scenarios.every(isCertain)) return undefined;
  return {
    message: "states every number of its company and doubts none: there is nothing to draw",
    hint: "Give ranges under 'doubt', as in company.selling.callWarmth: [0.35, 0.65].",
  };
}

/** Compares the plans of one scenario, or of several, in their markets: which is best, by how much, and how sure that is. */
export const compare = {
  name: "compare",
  sentence: "compare the plans of one scenario file, or of several, in their markets",
  takes: "scenarios",
  files: "scenario files; the first plan is what the others are compared with",
  examples: [
    "compare scenarios/contest-or-pool.yaml --trials 100",
    "compare this-year.yaml next-year.yaml --set company.reps.count=12",
    "compare scenarios/contest-or-pool.yaml --doubt 32",
  ],
  options: [doubtOption],
  refuse(scenarios, { doubt }) {
    if (scenarios.length === 1 && scenarios.every(hasOneArm))
      return {
        message: "has one plan in one market: there is nothing to compare",
        hint: "Use 'truce run', name more files, or give the file several 'plans' or 'markets'.",
      };
    return doubt === undefined ? undefined : whyNoDoubt(scenarios);
  },
  plan(scenarios, { doubt }) {
    const refusal = doubt === undefined ? undefined : whyNoDoubt(scenarios);
    if (refusal) throw new ScenarioMistake(`${scenarios[0]?.name} ${refusal.message}`);
    return { arms: nameArms(scenarios), doubt };
  },
  summarise: (tried) => summarise("compare", tried),
  subtitle: ({ words, facts }) => words.subtitle(facts),
  sections: (view, _, command) => comparisonSections(view, command),
  terminal: (view) => comparisonTerminal(view, true),
  rows: (findings, measured) => [...usualTables(findings, measured), ...doubtTable(findings)],
} as const satisfies Experiment<DoubtChoice>;
