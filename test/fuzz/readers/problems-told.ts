import { formatProblem, type Problem } from "../../../src/scenario/problem.ts";

/** Throws where problems are not such as can be shown: none at all, or one that is empty, endless or on several lines. */
export function checkTold(problems: readonly Problem[]): void {
  if (problems.length === 0) throw new Error("refused without a word");
  for (const problem of problems.slice(0, 100)) {
    const line = formatProblem(problem);
    if (problem.message.trim() === "") throw new Error("a problem without a sentence");
    if (line.length > 4000) throw new Error(`a problem of ${line.length} characters: ${line.slice(0, 200)}`);
    if (/\bundefined\b|\[object |Symbol\(|\bInvalid input\b/.test(line))
      throw new Error(`not a sentence: ${line}`);
  }
}
