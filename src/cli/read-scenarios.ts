import { formatProblem, type Problem } from "../scenario/problem.ts";
import { readScenario } from "../scenario/read-scenario.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { ScenarioRead } from "../scenario/scenario-from-text.ts";
import { type Ending, wrongUsage } from "./ending.ts";
import { say } from "./terminal.ts";

/** Options of the command line that change what a file says. */
export interface Overrides {
  readonly set: readonly string[];
  readonly trials?: number | undefined;
  readonly seed?: number | undefined;
  readonly months?: number | undefined;
  readonly batches?: number | undefined;
}

/** The scenarios of some files, or an ending that tells everything that is wrong with them. */
export function readScenarios(
  files: readonly string[],
  overrides: Overrides,
  jobs?: number,
): readonly Scenario[] {
  return readPlaced(files, overrides, jobs).map(({ scenario }) => scenario);
}

/** A scenario, where its parts stand in its file, and what of it is worth a look. */
export type PlacedScenario = Extract<ScenarioRead, { readonly scenario: Scenario }>;

/** The same, each with a way to say where something of it stands in its file. */
export function readPlaced(
  files: readonly string[],
  overrides: Overrides,
  jobs?: number,
): readonly PlacedScenario[] {
  const read = readAll(files, overrides, jobs ?? 1);
  const problems = read.flatMap((one) => ("problems" in one ? one.problems : []));
  if (problems.length > 0) throw refusal(problems);
  return read.flatMap((one) => ("scenario" in one ? [one] : []));
}

/** Problems, or warnings, that are shown; whoever has more has one cause for them all, and finds it among these. */
export const MOST_SHOWN = 100;

/** Problems stand on lines of their own, so that an editor finds `file:line:column` at their beginning. */
export function refusal(problems: readonly Problem[]): Ending {
  for (const problem of problems.slice(0, MOST_SHOWN)) say(formatProblem(problem));
  const more = problems.length - MOST_SHOWN;
  if (more > 0) say(more === 1 ? "and 1 more" : `and ${more} more`);
  return wrongUsage(`${problems.length === 1 ? "1 problem" : `${problems.length} problems`} found`);
}

function readAll(files: readonly string[], { set, trials, batches, seed, months }: Overrides, jobs: number) {
  const stated = Object.entries({ trials, batches, seed, months }).filter(([, value]) => value !== undefined);
  const options = {
    set: [...set, ...stated.map(([key, value]) => `${key}=${value}`)],
    memoryBytes: process.availableMemory() / jobs,
  };
  return files.map((file) => readScenario(file, options));
}
