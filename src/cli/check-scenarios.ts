import { nameArms } from "../experiments/name-arms.ts";
import { lintStated } from "../lint/lint-stated.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { fittingJobs } from "./fitting.ts";
import { placedFinding, whereOf } from "./placed-finding.ts";
import { MOST_SHOWN, readPlaced } from "./read-scenarios.ts";
import { inColour, shownFinding } from "./shown-finding.ts";
import { print } from "./terminal.ts";

/** What `truce check` does: mistakes end it; what can be said of plans without a pilot is told, and files are fine all the same. */
export function checkScenarios(files: readonly string[], set: readonly string[], quiet: boolean): void {
  const read = readPlaced(files, { set });
  for (const { scenario } of read) fittingJobs(compared(scenario), {});
  if (quiet) return;
  const found = read.flatMap(({ scenario: { language }, scenario, place }) =>
    lintStated(scenario).map((finding) => ({ finding, place, language })),
  );
  for (const { finding, place, language } of found.slice(0, MOST_SHOWN)) {
    const where = whereOf(placedFinding(finding, place, language));
    // An error ends a command with 2; this file can be run as it is, so whatever lint calls it, here it is a warning.
    print(`${shownFinding({ ...finding, severity: "warning" }, where, language, inColour)}\n`);
  }
  const more = found.length - MOST_SHOWN;
  if (more > 0) print(`and ${more} more\n`);
  print(`${files.length === 1 ? "1 file is" : `${files.length} files are`} fine${told(found.length)}`);
}

/** The scenario of each arm that a comparison of the file would try. */
function compared(scenario: Scenario): readonly Scenario[] {
  return nameArms([scenario]).map(({ plan }) => plan.scenario);
}

function told(warnings: number): string {
  if (warnings === 0) return "";
  return `; ${warnings === 1 ? "1 warning" : `${warnings} warnings`} about pay ('truce lint' looks further, by a pilot)`;
}
