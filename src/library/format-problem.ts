import { z } from "zod";
import { formatProblem as inOneLine, type Problem } from "../scenario/problem.ts";
import { checkArgument, text } from "./check-arguments.ts";

const problemSchema = z.looseObject({
  ...{ file: text, path: text, message: text, hint: text.optional() },
  ...{ line: z.number(), column: z.number() },
});

/**
 * A problem as one line: `x.yaml:13:5 agents.sales: unknown key 'quotta' (did you mean 'quota'?)`.
 *
 * @example
 * import { formatProblem, scenarioFromText } from "truce";
 *
 * const read = scenarioFromText("monts: 3", "ours.yaml");
 * if ("problems" in read) for (const problem of read.problems) console.log(formatProblem(problem));
 *
 * @throws ArgumentMistake for what is no problem.
 */
export function formatProblem(problem: Problem): string {
  checkArgument("problem", problem, problemSchema);
  return inOneLine(problem);
}
