import { nameArms } from "../experiments/name-arms.ts";
import { lintStated } from "../lint/lint-stated.ts";
import type { Problem } from "../scenario/problem.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { failure } from "./ending.ts";
import { fittingJobs } from "./fitting.ts";
import { placedFinding, whereOf } from "./placed-finding.ts";
import { MOST_SHOWN, type PlacedScenario, readPlaced } from "./read-scenarios.ts";
import { inColour, shownTold } from "./shown-finding.ts";
import { print } from "./terminal.ts";
import { TERMINAL_WIDTH, wrap } from "./wrap.ts";

/** How much `truce check` says, and whether what it warns of fails. */
export interface CheckRequest {
  readonly quiet: boolean;
  readonly strict: boolean;
}

/** What `truce check` does: mistakes end it; what can be said of plans without a pilot is told, and files are fine all the same unless it is strict. */
export function checkScenarios(
  files: readonly string[],
  set: readonly string[],
  { quiet, strict }: CheckRequest,
): void {
  const read = readPlaced(files, { set });
  for (const { scenario } of read) fittingJobs(compared(scenario), {});
  if (quiet && !strict) return;
  if (!quiet) for (const note of read.flatMap(notesOf).slice(0, MOST_SHOWN)) print(note);
  const warnings = read.flatMap(warningsOf);
  for (const warning of warnings.slice(0, MOST_SHOWN)) print(`${warning}\n`);
  const more = warnings.length - MOST_SHOWN;
  if (more > 0) print(`and ${more} more\n`);
  if (strict && warnings.length > 0) throw failure(`${counted(warnings.length)}, and the check is strict`);
  if (!quiet)
    print(`${files.length === 1 ? "1 file is" : `${files.length} files are`} fine${told(warnings.length)}`);
}

/** The scenario of each arm that a comparison of the file would try. */
function compared(scenario: Scenario): readonly Scenario[] {
  return nameArms([scenario]).map(({ plan }) => plan.scenario);
}

/** What is worth a look in a file that can be run, each as it is shown: of the file as a whole, then plan by plan. */
function warningsOf({ scenario, place, notices }: PlacedScenario): readonly string[] {
  const { language } = scenario;
  const ofFile = notices
    .filter(({ severity }) => severity === "warning")
    .map((notice) =>
      shown(notice.rule, { ...notice, message: `\`${notice.path}\` ${notice.message}` }, language),
    );
  const ofPlans = lintStated(scenario).map((finding) =>
    shown(finding.rule, placedFinding(finding, place, language), language),
  );
  return [...ofFile, ...ofPlans];
}

/** What is worth knowing of a file, a line each, where it is not too long for one. */
function notesOf({ notices }: PlacedScenario): readonly string[] {
  return notices
    .filter(({ severity }) => severity === "note")
    .flatMap((notice) => wrap(`${whereOf(notice)} note: ${notice.message} (${notice.hint})`, TERMINAL_WIDTH));
}

/** An error ends a command with 2; this file can be run as it is, so whatever lint calls it, here it is a warning. */
function shown(rule: string, problem: Problem, language: Scenario["language"]): string {
  const { message, hint = "" } = problem;
  const found = { severity: "warning", rule, message, remedy: hint } as const;
  return shownTold(found, whereOf(problem), language, inColour);
}

function counted(warnings: number): string {
  return warnings === 1 ? "1 warning" : `${warnings} warnings`;
}

function told(warnings: number): string {
  return warnings === 0 ? "" : `; ${counted(warnings)} about pay ('truce lint' looks further, by a pilot)`;
}
