import { z } from "zod";
import { type KnownFindings, knownFaults, knownFindings } from "../experiments/known-findings.ts";
import { type PresentOptions, present as presentFindings } from "../experiments/present.ts";
import type { Section } from "../report/section.ts";
import { scenarioSchema } from "../scenario/schema.ts";
import { ArgumentMistake } from "./argument-mistake.ts";
import { checkArgument } from "./check-arguments.ts";

const optionsSchema = z.strictObject({
  language: scenarioSchema.shape.language.unwrap().optional(),
  command: z.string().optional(),
});

/**
 * Findings of a run or a comparison as the sections of a report: sentences, tables, chart specifications.
 *
 * @example
 * import { compare, formatProblem, present, readScenario } from "truce";
 *
 * const read = readScenario("scenario.yaml");
 * if ("problems" in read) throw new Error(read.problems.map(formatProblem).join("\n"));
 * const { findings } = await compare(read.scenario, { trials: 2 });
 * for (const { heading, blocks } of present(findings)) console.log(heading, blocks.length);
 *
 * @throws ArgumentMistake for what are no findings.
 */
export function present(findings: KnownFindings, options: PresentOptions = {}): readonly Section[] {
  checkFindings(findings);
  checkArgument("options", options, optionsSchema);
  return presentFindings(findings, options);
}

/** Refuses what are no findings, and those that do not hang together. */
function checkFindings(value: KnownFindings): void {
  const written = asWritten(value);
  checkArgument("findings", written, knownFindings);
  const [fault] = knownFaults(written as KnownFindings);
  if (fault) throw new ArgumentMistake(["findings", ...fault.path].join("."), fault.message);
}

/** As a findings file holds them, where a number that is none is null; undefined for what no file can hold. */
function asWritten(findings: KnownFindings): unknown {
  try {
    return JSON.parse(JSON.stringify(findings));
  } catch {
    return undefined;
  }
}
