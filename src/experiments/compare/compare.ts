import type { Scenario } from "../../scenario/scenario.ts";
import { ScenarioMistake } from "../../scenario/scenario-mistake.ts";
import { type DoubtChoice, doubtOption } from "../doubt/doubt-option.ts";
import { doubtTable } from "../doubt/doubt-rows.ts";
import type { Experiment } from "../experiment.ts";
import { nameArms } from "../name-arms.ts";
import { comparisonSections } from "../sections/index.ts";
import { summarise } from "../summarise.ts";
import { usualTables } from "../tables.ts";
import { comparisonTerminal } from "./compare-terminal.ts";

function hasOneArm({ plans, markets }: Scenario): boolean {
  return Object.keys(plans).length * Object.keys(markets).length === 1;
}

const nothingToDraw = "states every number of its company and doubts none: there is nothing to draw";
const giveRanges = "Give ranges under 'doubt', as in company.selling.callWarmth: [0.35, 0.65].";

function isCertain({ doubt }: Scenario): boolean {
  return Object.keys(doubt).length === 0;
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
    if (doubt !== undefined && scenarios.every(isCertain))
      return { message: nothingToDraw, hint: giveRanges };
    if (scenarios.length > 1 || !scenarios.every(hasOneArm)) return undefined;
    return {
      message: "has one plan in one market: there is nothing to compare",
      hint: "Use 'truce run', name more files, or give the file several 'plans' or 'markets'.",
    };
  },
  plan(scenarios, { doubt }) {
    if (doubt !== undefined && scenarios.every(isCertain))
      throw new ScenarioMistake(`${scenarios[0]?.name} ${nothingToDraw}`);
    return { arms: nameArms(scenarios), doubt };
  },
  summarise: (tried) => summarise("compare", tried),
  subtitle: ({ words, facts }) => words.subtitle(facts),
  sections: (view, _, command) => comparisonSections(view, command),
  terminal: (view) => comparisonTerminal(view, true),
  rows: (findings, measured) => [...usualTables(findings, measured), ...doubtTable(findings)],
} as const satisfies Experiment<DoubtChoice>;
