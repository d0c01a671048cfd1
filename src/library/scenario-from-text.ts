import { z } from "zod";
import type { SeriesSource } from "../scenario/resolve-market.ts";
import {
  scenarioFromText as read,
  type ScenarioRead,
  type TextOptions,
} from "../scenario/scenario-from-text.ts";
import { checkArgument, text } from "./check-arguments.ts";
import { isFunction, reading } from "./options.ts";

const optionsSchema = z.strictObject({
  ...reading,
  name: z.string().optional(),
  series: z.custom<SeriesSource>(isFunction, "must be a function").optional(),
});

/**
 * Checks and resolves a scenario's text; `file` is what problems call it. An author's mistake is a problem, never an exception.
 *
 * @example
 * import { formatProblem, scenarioFromText } from "truce";
 *
 * const read = scenarioFromText("plans: { ours: salary-only }", "ours.yaml");
 * if ("problems" in read) console.log(read.problems.map(formatProblem).join("\n"));
 * else console.log(read.scenario.company.reps.count);
 *
 * @throws ArgumentMistake for what is no text, and for options that there are not.
 */
export function scenarioFromText(
  document: string,
  file = "scenario",
  options: TextOptions = {},
): ScenarioRead {
  checkArgument("text", document, text);
  checkArgument("file", file, text);
  checkArgument("options", options, optionsSchema);
  return read(document, file, options);
}
