import { basename } from "node:path";
import type { Problem } from "./problem.ts";
import { seriesBeside } from "./read-series.ts";
import { readText } from "./read-text.ts";
import { type ScenarioOptions, type ScenarioRead, scenarioFromText } from "./scenario-from-text.ts";

/** Reads, checks and resolves a scenario file. An author's mistake is a problem, never an exception. */
export function readScenario(file: string, options: ScenarioOptions = {}): ScenarioRead {
  const read = readText(file);
  if (!("text" in read)) {
    const { line, message, hint } = read;
    const problem: Problem = {
      file,
      line,
      column: line > 0 ? 1 : 0,
      path: "",
      message,
      ...(hint !== undefined && { hint }),
    };
    return { problems: [problem] };
  }
  return scenarioFromText(read.text, file, {
    ...options,
    name: fileSafe(basename(file)),
    series: seriesBeside(file),
  });
}

/** A file's name without its ending, with what a folder's name cannot hold replaced. */
function fileSafe(name: string): string {
  const stem = name.replace(/\.(ya?ml|json)$/i, "");
  const safe = stem.replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[^\p{L}\p{N}]+/u, "");
  return [...safe].slice(0, 80).join("") || "scenario";
}
