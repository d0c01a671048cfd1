import { formatProblem } from "../../src/scenario/problem.ts";
import type { ScenarioRead } from "../../src/scenario/scenario-from-text.ts";

/** Everything that is wrong, as it is told; empty where nothing is. */
export function told(read: ScenarioRead): readonly string[] {
  return "problems" in read ? read.problems.map(formatProblem) : [];
}
