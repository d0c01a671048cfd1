import { chooseEngine } from "../engine/choose-engine.ts";
import type { Experiment, ExperimentOptions } from "../experiments/experiment.ts";
import { prepareCharts } from "../report/render-chart.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { ScenarioMistake } from "../scenario/scenario-mistake.ts";
import { softwareVersion } from "../software.ts";
import { onDiskStore } from "../store/on-disk-store.ts";
import { Interrupted } from "../trial/interrupted.ts";
import { TrialDiverged } from "../trial/trial-diverged.ts";
import { deliver } from "./deliver.ts";
import { isDrawn } from "./draw-report.ts";
import { failure, interrupted, wrongUsage } from "./ending.ts";
import { usualFormats } from "./formats.ts";
import { listenForInterruption } from "./interruption.ts";
import { type Progress, showProgress, silentProgress } from "./progress.ts";
import { datedFolder, givenFolder, type ResultsFolder } from "./results-folder.ts";
import type { SimulationRequest } from "./simulation-request.ts";
import { type Stopwatch, stopwatch } from "./stopwatch.ts";
import { say } from "./terminal.ts";

const root = "output";
const storeFolder = `${root}/.store`;

/** An experiment that still lacks what the terminal gives it: an engine, a store, an eye on its progress. */
type Ask = (options: ExperimentOptions) => Promise<Experiment>;

/** How a simulation speaks and how it is stopped. */
interface Conduct {
  readonly progress: Progress;
  readonly warn: (message: string) => void;
  readonly signal: AbortSignal;
  readonly watch: Stopwatch;
}

/** Simulates, writes the results and shows the answer; the folder is claimed before and left away if nothing came of it. */
export async function carryOut(
  scenarios: readonly Scenario[],
  request: SimulationRequest,
  ask: Ask,
): Promise<void> {
  const folder = await claimFolder(scenarios, request);
  const watch = stopwatch();
  watch.lap("start");
  const progress = request.quiet ? silentProgress : showProgress(process.stderr);
  const warn = (message: string) => {
    progress.clear();
    if (!request.quiet) say(`truce: ${message}`);
  };
  let doing = "the trials under way";
  const { signal, release } = listenForInterruption(
    () => warn(`finishing ${doing}; press Ctrl-C again to stop at once`),
    folder.release,
  );
  try {
    const experiment = await simulate(request, ask, { progress, warn, signal, watch });
    watch.lap("statistics");
    doing = "the report";
    await deliver(experiment, folder, scenarios, request, { progress, watch });
    if (request.timings) say(JSON.stringify({ timings: watch.laps }));
    endUninterrupted(experiment, signal);
    endUndiverged(experiment);
  } finally {
    progress.clear();
    folder.release();
    release();
  }
}

function claimFolder(scenarios: readonly Scenario[], { out }: SimulationRequest): Promise<ResultsFolder> {
  if (out !== undefined) return givenFolder(out);
  const name = [...new Set(scenarios.map(({ name }) => name))].join("-and-");
  return datedFolder(root, name, new Date());
}

async function simulate(
  { jobs, people, format }: SimulationRequest,
  ask: Ask,
  { progress, warn, signal, watch }: Conduct,
): Promise<Experiment> {
  const engine = await chooseEngine(jobs);
  // Drawing takes half a second to load, in which this thread has little else to do.
  if (isDrawn(format ?? usualFormats)) prepareCharts();
  try {
    return await ask({
      evaluate: engine.evaluate,
      software: softwareVersion,
      cache: onDiskStore(storeFolder, warn),
      signal,
      onProgress({ phase, done, total }) {
        progress.tell(phase, done, total);
        if (done === total) watch.lap(phase);
      },
      people: people ?? false,
    });
  } catch (error) {
    if (error instanceof Interrupted) throw interrupted(error.message);
    if (error instanceof ScenarioMistake) throw wrongUsage(error.message);
    if (error instanceof TrialDiverged) throw wrongUsage(error.message);
    throw error;
  } finally {
    await engine.close();
  }
}

/** A part of a result must not pass for a whole one, nor a stopped command for one that ended by itself. */
function endUninterrupted({ findings }: Experiment, signal: AbortSignal): void {
  const { interrupted: cut, done, asked } = findings.trials;
  if (cut) throw interrupted(`interrupted: the results hold ${done} of ${asked} trials`);
  if (signal.aborted) throw interrupted("interrupted, but the results are whole");
}

/** Results without the trials that diverged are written whole, but must not pass for those of a plan that is sound. */
function endUndiverged({ findings }: Experiment): void {
  const { diverged, trials } = findings;
  if (!diverged) return;
  const broken = diverged.arms.reduce((sum, arm) => sum + arm.trials, 0);
  throw failure(
    `${broken} ${broken === 1 ? "trial" : "trials"} diverged: the results are written, and hold the ${trials.done} of ${trials.asked} replications in which no plan did`,
  );
}
