import type { ExperimentResult } from "../experiments/conduct.ts";
import type { ExperimentOptions } from "../experiments/try-arms.ts";
import { prepareCharts } from "../report/render-chart.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { attend, type Conduct } from "./attend.ts";
import { deliver } from "./deliver.ts";
import { isDrawn } from "./draw-report.ts";
import { failure, interrupted } from "./ending.ts";
import { usualFormats } from "./formats.ts";
import { onEngine } from "./on-engine.ts";
import { datedFolder, givenFolder, type ResultsFolder } from "./results-folder.ts";
import type { SimulationRequest } from "./simulation-request.ts";
import { say } from "./terminal.ts";
import { TrialTables } from "./trial-tables.ts";

const root = "output";

/** An experiment that still lacks what the terminal gives it: an engine, a store, an eye on its progress. */
type Ask = (options: ExperimentOptions) => Promise<ExperimentResult>;

/** Simulates, writes the results and shows the answer; the folder is claimed before and left away if nothing came of it. */
export async function carryOut(
  scenarios: readonly Scenario[],
  request: SimulationRequest,
  ask: Ask,
): Promise<void> {
  const folder = await claimFolder(scenarios, request);
  const trials = new TrialTables(folder, request.format ?? usualFormats, scenarios[0]!.language);
  await attend(
    request,
    async (conduct) => {
      const experiment = await simulate(request, ask, conduct, trials);
      conduct.watch.lap("statistics");
      conduct.doing = "the report";
      await deliver(experiment, folder, scenarios, trials, request, conduct);
      if (request.timings) say(JSON.stringify({ timings: conduct.watch.laps }));
      endUninterrupted(experiment, conduct.signal);
      endUndiverged(experiment);
    },
    folder.release,
  );
}

function claimFolder(scenarios: readonly Scenario[], { out }: SimulationRequest): Promise<ResultsFolder> {
  if (out !== undefined) return givenFolder(out);
  const name = [...new Set(scenarios.map(({ name }) => name))].join("-and-");
  return datedFolder(root, name, new Date());
}

function simulate(
  { jobs, people, format }: SimulationRequest,
  ask: Ask,
  conduct: Conduct,
  trials: TrialTables,
): Promise<ExperimentResult> {
  // Drawing takes half a second to load, in which this thread has little else to do.
  if (isDrawn(format ?? usualFormats)) prepareCharts();
  return onEngine(jobs, conduct, (means) =>
    ask({ ...means, people: people ?? false, onTrial: (trial) => trials.add(trial) }),
  );
}

/** A part of a result must not pass for a whole one, nor a stopped command for one that ended by itself. */
function endUninterrupted({ findings }: ExperimentResult, signal: AbortSignal): void {
  const { interrupted: cut, done, asked } = findings.trials;
  if (cut) throw interrupted(`interrupted: the results hold ${done} of ${asked} trials`);
  const { asked: wanted, companies } = findings.doubt ?? { asked: 0, companies: [] };
  if (companies.length < wanted)
    throw interrupted(`interrupted: the results hold ${companies.length} of ${wanted} drawn companies`);
  if (signal.aborted) throw interrupted("interrupted, but the results are whole");
}

/** Results without the trials that diverged are written whole, but must not pass for those of a plan that is sound. */
function endUndiverged({ findings }: ExperimentResult): void {
  const { diverged, trials } = findings;
  if (!diverged) return;
  const broken = diverged.arms.reduce((sum, arm) => sum + arm.trials, 0);
  throw failure(
    `${broken} ${broken === 1 ? "trial" : "trials"} diverged: the results are written, and hold the ${trials.done} of ${trials.asked} replications in which no plan did`,
  );
}
