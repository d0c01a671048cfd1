import type { Scenario } from "../../scenario/scenario.ts";
import { doubtTable } from "../doubt/doubt-rows.ts";
import type { Experiment } from "../experiment.ts";
import { comparisonSections } from "../sections/index.ts";
import { summarise } from "../summarise.ts";
import { usualTables } from "../tables.ts";
import { type CompareOptions, compareOptions } from "./compare-options.ts";
import { comparisonTerminal } from "./compare-terminal.ts";
import { comparisonRefusal, planComparison } from "./plan-comparison.ts";

function hasOneArm({ plans, markets }: Scenario): boolean {
  return Object.keys(plans).length * Object.keys(markets).length === 1;
}

/** Compares the plans of one scenario, or of several, in their markets: which is best, by how much, and how sure that is. */
export const compare = {
  name: "compare",
  sentence: "compare the plans of one scenario file, or of several, in their markets",
  takes: "scenarios",
  files: "scenario files; the first plan is what the others are compared with",
  examples: [
    "compare scenarios/contest-or-pool.yaml --trials 100",
    "compare scenarios/contest-or-pool.yaml --until-decided --budget 10m",
    "compare this-year.yaml next-year.yaml --set company.reps.count=12",
    "compare scenarios/contest-or-pool.yaml --doubt 32",
  ],
  options: compareOptions,
  refuse(scenarios, choice) {
    if (scenarios.length > 1 || !scenarios.every(hasOneArm)) return comparisonRefusal(scenarios, choice);
    return {
      message: "has one plan in one market: there is nothing to compare",
      hint: "Use 'truce run', name more files, or give the file several 'plans' or 'markets'.",
    };
  },
  plan: planComparison,
  summarise: (tried) => summarise("compare", tried),
  subtitle: ({ words, facts }) => words.subtitle(facts),
  sections: (view, _, command) => comparisonSections(view, command),
  terminal: (view) => comparisonTerminal(view, true),
  rows: (findings, measured) => [...usualTables(findings, measured), ...doubtTable(findings)],
} as const satisfies Experiment<CompareOptions>;
