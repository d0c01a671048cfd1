import { lintStated } from "../experiments/lint/lint-stated.ts";
import { armScenarios, fittingJobs } from "./fitting.ts";
import { placedFinding, whereOf } from "./placed-finding.ts";
import { readPlaced } from "./read-scenarios.ts";
import { inColour, shownFinding } from "./shown-finding.ts";
import { print } from "./terminal.ts";

/** What `truce check` does: mistakes end it; what can be said of plans without a pilot is told, and files are fine all the same. */
export function checkScenarios(files: readonly string[], set: readonly string[], quiet: boolean): void {
  const read = readPlaced(files, { set });
  for (const { scenario } of read) fittingJobs(armScenarios([scenario]), {});
  const found = read.flatMap(({ scenario, place }) =>
    lintStated(scenario).map((finding) => {
      const { language } = scenario;
      const where = whereOf(placedFinding(finding, place, language));
      // The file can be run as it is, so whatever is said of it here is a warning.
      return shownFinding({ ...finding, severity: "warning" }, where, language, inColour);
    }),
  );
  if (quiet) return;
  for (const finding of found) print(`${finding}\n`);
  print(`${files.length === 1 ? "1 file is" : `${files.length} files are`} fine${told(found.length)}`);
}

function told(warnings: number): string {
  if (warnings === 0) return "";
  return `; ${warnings === 1 ? "1 warning" : `${warnings} warnings`} about pay ('truce lint' looks further, by a pilot)`;
}
