import { formatFixed } from "../language/format-number.ts";
import { said } from "../language/said.ts";
import { marginalCurves } from "../lint/curve.ts";
import type { PlanFinding } from "../lint/find-all.ts";
import { type Lint, lint } from "../lint/lint.ts";
import { lintWords } from "../lint/lint-words.ts";
import { lintSections } from "../lint/sections.ts";
import { reportFiles } from "../report/report-files.ts";
import { nearMiss } from "../scenario/near-miss.ts";
import type { Problem } from "../scenario/problem.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { softwareVersion } from "../software.ts";
import { attend } from "./attend.ts";
import { failure, wrongUsage } from "./ending.ts";
import { fittingJobs } from "./fitting.ts";
import { onEngine } from "./on-engine.ts";
import { placedFinding, whereOf } from "./placed-finding.ts";
import { readPlaced } from "./read-scenarios.ts";
import { givenFolder, type ResultsFolder } from "./results-folder.ts";
import { inColour } from "./shown-finding.ts";
import { shownLint } from "./shown-lint.ts";
import { wroteReport } from "./shown-paths.ts";
import { print, say } from "./terminal.ts";
import { writeWhole } from "./write-results.ts";

/** What the command line asks of lint. */
export interface LintRequest {
  readonly plan?: string | undefined;
  readonly set: readonly string[];
  readonly seed?: number | undefined;
  readonly jobs?: number | undefined;
  readonly out?: string | undefined;
  readonly json?: true | undefined;
  readonly quiet?: true | undefined;
}

/** What `truce lint` does: ends well where nothing worse than a note was found, with exit code 1 where something was. */
export async function lintScenario(file: string, request: LintRequest): Promise<void> {
  const [read] = readPlaced([file], request, request.jobs);
  const { scenario, place } = read!;
  const plans = chosenPlans(file, scenario, request.plan);
  const folder = request.out === undefined ? undefined : await givenFolder(request.out);
  try {
    const found = await attend(request, (conduct) =>
      onEngine(fittingJobs([scenario], { trials: 0, jobs: request.jobs }), conduct, (means) =>
        lint(scenario, means, plans),
      ),
    );
    const problemOf = (finding: PlanFinding) => placedFinding(finding, place, scenario.language);
    show(found, scenario, problemOf, request);
    if (folder) await writePage(folder, found, scenario, problemOf);
    if (folder && !request.quiet) say(wroteReport(folder.path));
    endBy(found);
  } finally {
    folder?.release();
  }
}

function chosenPlans(file: string, { plans }: Scenario, asked: string | undefined): readonly string[] {
  const names = Object.keys(plans);
  if (asked === undefined) return names;
  if (names.includes(asked)) return [asked];
  const meant = nearMiss(asked, names);
  throw wrongUsage(
    `${file}: the scenario has no plan '${asked}'${meant === undefined ? "" : ` (did you mean '${meant}'?)`}`,
    `There ${names.length === 1 ? "is" : "are"} ${names.join(", ")}.`,
  );
}

type ProblemOf = (finding: PlanFinding) => Problem;

function show(found: Lint, scenario: Scenario, problemOf: ProblemOf, { json, quiet }: LintRequest): void {
  if (json) {
    print(JSON.stringify(asJson(found, scenario, problemOf), null, 2));
    return;
  }
  if (quiet && !found.plans.some(({ findings }) => findings.length > 0)) return;
  const words = said(scenario.language, "lint", lintWords);
  const shown = shownLint(found, scenario, (finding) => whereOf(problemOf(finding)), inColour);
  print(`${shown}\n\n${words.counts(countsOf(found))}`);
}

/** Findings with their places, the numbers behind them and the curves, for programs. */
function asJson(found: Lint, { name, currency }: Scenario, problemOf: ProblemOf) {
  return {
    format: "truce-lint",
    version: 1,
    software: softwareVersion,
    name,
    currency,
    pilot: found.pilot,
    counts: countsOf(found),
    findings: found.plans.flatMap(({ findings }) =>
      findings.map((finding) => {
        const { rule, severity, plan, component, figures = {}, mends = [] } = finding;
        const { file, line, column, path, message, hint } = problemOf(finding);
        return {
          file,
          line,
          column,
          path,
          rule,
          severity,
          plan,
          component: component ?? null,
          message,
          remedy: hint,
          figures,
          mends,
        };
      }),
    ),
    curves: found.plans.flatMap(({ view }) =>
      marginalCurves(view).map((curve) => ({ plan: view.name, ...curve })),
    ),
  };
}

async function writePage(
  folder: ResultsFolder,
  found: Lint,
  scenario: Scenario,
  problemOf: ProblemOf,
): Promise<void> {
  const { language, title, name } = scenario;
  const words = said(language, "lint", lintWords);
  const subtitle = words.subtitle({
    name,
    software: softwareVersion,
    runs: formatFixed(found.pilot.runs, language),
  });
  const sections = lintSections(found, scenario, (finding) => whereOf(problemOf(finding)));
  const pages = await reportFiles({ title, subtitle, contents: words.contents, language }, sections);
  const json = {
    path: "lint.json",
    content: `${JSON.stringify(asJson(found, scenario, problemOf), null, 2)}\n`,
  };
  await writeWhole(folder, [...pages, json]);
}

function countsOf({ plans }: Lint) {
  const all = plans.flatMap(({ findings }) => findings);
  const of = (severity: PlanFinding["severity"]) => all.filter((one) => one.severity === severity).length;
  return { errors: of("error"), warnings: of("warning"), notes: of("note") };
}

function endBy(found: Lint): void {
  const { errors, warnings } = countsOf(found);
  const worse = errors + warnings;
  if (worse > 0) throw failure(`${worse} ${worse === 1 ? "finding is" : "findings are"} more than a note`);
}
