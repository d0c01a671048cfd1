import { comparisonTerminal } from "../compare/compare-terminal.ts";
import type { Experiment } from "../experiment.ts";
import { nameArms } from "../name-arms.ts";
import { comparisonSections } from "../sections/index.ts";
import { summarise } from "../summarise.ts";
import { usualTables } from "../tables.ts";

/** Runs one scenario: what its plan brings in its market. */
export const run = {
  name: "run",
  sentence: "simulate one scenario: one plan in one market",
  takes: "arm",
  files: "a scenario file",
  examples: ["run scenarios/contest-or-pool.yaml --plan pool --market dying"],
  instead: ", or compare them all with 'truce compare'",
  options: [],
  plan: (scenarios) => ({ arms: nameArms(scenarios) }),
  summarise: (tried) => summarise("run", tried),
  subtitle: ({ words, facts }) => words.subtitle(facts),
  sections: (view, _, command) => comparisonSections(view, command),
  terminal: (view) => comparisonTerminal(view, false),
  rows: usualTables,
} as const satisfies Experiment;
