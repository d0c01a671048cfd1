import type { ExperimentResult } from "../experiments/conduct.ts";
import { OutputError } from "../report/write-output.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { isDrawn } from "./draw-report.ts";
import { type Ending, failure } from "./ending.ts";
import { usualFormats } from "./formats.ts";
import type { Progress } from "./progress.ts";
import type { ResultsFolder } from "./results-folder.ts";
import { showAnswer } from "./show-answer.ts";
import { drawCommand, shownPath, wroteReport, wroteResults } from "./shown-paths.ts";
import type { SimulationRequest } from "./simulation-request.ts";
import type { Stopwatch } from "./stopwatch.ts";
import { print, say } from "./terminal.ts";
import type { TrialTables } from "./trial-tables.ts";
import { ResultsWriter } from "./write-results.ts";

/**
 * Writes the data, shows the answer, then draws: what took long is safe before anything is tried with it. The answer is shown also
 * where nothing could be written, and the data stay where nothing could be drawn.
 */
export async function deliver(
  experiment: ExperimentResult,
  folder: ResultsFolder,
  scenarios: readonly Scenario[],
  trials: TrialTables,
  request: SimulationRequest,
  { progress, watch }: { readonly progress: Progress; readonly watch: Stopwatch },
): Promise<void> {
  const { json, quiet, format: asked = usualFormats } = request;
  const tell = (line: string) => !quiet && (json ? say : print)(line);
  const writer = new ResultsWriter(folder, scenarios, experiment, trials, asked);
  const written = await outcomeOf(writer.writeData());
  watch.lap("writing");
  progress.clear();
  showAnswer(experiment.findings, request, scenarios[0]!.language);
  if (written.isFailed) throw undelivered("the results could not be written", written.error, writer);
  if (asked.includes("json") || asked.includes("csv")) tell(wroteResults(folder.path));
  if (isDrawn(asked)) progress.tell("report", 0, 1);
  const drawn = await outcomeOf(writer.writeReport(() => watch.lap("charts")));
  watch.lap("writing");
  progress.clear();
  if (drawn.isFailed) throw undelivered("the report could not be drawn", drawn.error, writer);
  if (asked.includes("html")) tell(wroteReport(folder.path));
  else if (asked.includes("svg")) tell(`wrote charts: ${shownPath(folder.path)}/charts`);
}

async function outcomeOf(work: Promise<void>) {
  return work.then(
    () => ({ isFailed: false }) as const,
    (error: unknown) => ({ isFailed: true, error }) as const,
  );
}

/** What went wrong, and how to go on from what stands: a full disk in its own words, a bug with all that it says. */
function undelivered(what: string, error: unknown, { holdsFindings, path }: ResultsWriter): Ending {
  const hint = holdsFindings
    ? `The findings stand in ${shownPath(path)}. To draw the report: ${drawCommand(path)}`
    : undefined;
  if (error instanceof OutputError) return failure(error.message, hint);
  const reason = error instanceof Error ? error.message : String(error);
  return failure(`${what}: ${reason}`, hint, error);
}
