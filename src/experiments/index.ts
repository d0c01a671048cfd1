import { causes } from "./causes/causes.ts";
import { compare } from "./compare/compare.ts";
import type { Experiment } from "./experiment.ts";
import { run } from "./run/run.ts";

/** Everything that trials can be asked, in the order of the help. */
export const experiments = [compare, run, causes] as const;

const byName = new Map<string, Experiment>(experiments.map((experiment) => [experiment.name, experiment]));

/** The experiment of a name, as a command or findings have it. @throws Error where there is none */
export function experimentNamed(name: string): Experiment {
  const experiment = byName.get(name);
  if (experiment === undefined) throw new Error(`No experiment is called ${name}`);
  return experiment;
}
