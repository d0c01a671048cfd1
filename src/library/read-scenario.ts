import { z } from "zod";
import { readScenario as read } from "../scenario/read-scenario.ts";
import type { ScenarioOptions, ScenarioRead } from "../scenario/scenario-from-text.ts";
import { checkArgument, text } from "./check-arguments.ts";
import { reading } from "./options.ts";

const optionsSchema = z.strictObject(reading);

/**
 * Reads, checks and resolves a scenario file. An author's mistake is a problem, never an exception.
 *
 * @example
 * import { formatProblem, readScenario } from "truce";
 *
 * const read = readScenario("scenario.yaml");
 * if ("problems" in read) throw new Error(read.problems.map(formatProblem).join("\n"));
 * console.log(Object.keys(read.scenario.plans));
 *
 * @throws ArgumentMistake for what is no file's name, and for options that there are not.
 */
export function readScenario(file: string, options: ScenarioOptions = {}): ScenarioRead {
  checkArgument("file", file, text);
  checkArgument("options", options, optionsSchema);
  return read(file, options);
}
