import { chooseEngine } from "../engine/choose-engine.ts";
import type { PilotOptions } from "../pilot/obtain-priors.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { ScenarioMistake } from "../scenario/scenario-mistake.ts";
import { onDiskStore } from "../store/on-disk-store.ts";
import { Interrupted } from "../trial/interrupted.ts";
import { TrialDiverged } from "../trial/trial-diverged.ts";
import { interrupted, wrongUsage } from "./ending.ts";
import { fittingJobs } from "./fitting.ts";
import { listenForInterruption } from "./interruption.ts";
import { showProgress, silentProgress } from "./progress.ts";
import { say } from "./terminal.ts";

const storeFolder = "output/.store";

/** Asks something that needs a pilot or a few trials and writes no results: with an engine, the kept pilots, and progress. */
export async function onEngine<T>(
  scenario: Scenario,
  {
    trials = 0,
    jobs,
    quiet,
  }: {
    readonly trials?: number | undefined;
    readonly jobs?: number | undefined;
    readonly quiet?: true | undefined;
  },
  ask: (options: PilotOptions) => Promise<T>,
): Promise<T> {
  const threads = fittingJobs([scenario], { trials, jobs });
  const progress = quiet ? silentProgress : showProgress(process.stderr);
  const warn = (message: string) => {
    progress.clear();
    if (!quiet) say(`truce: ${message}`);
  };
  const { signal, release } = listenForInterruption(
    () => warn("finishing the trials under way; press Ctrl-C again to stop at once"),
    () => {},
  );
  const engine = await chooseEngine(threads);
  try {
    return await ask({
      evaluate: engine.evaluate,
      cache: onDiskStore(storeFolder, warn),
      signal,
      onProgress: ({ phase, done, total }) => progress.tell(phase, done, total),
    });
  } catch (error) {
    if (error instanceof Interrupted) throw interrupted(error.message);
    if (error instanceof ScenarioMistake || error instanceof TrialDiverged) throw wrongUsage(error.message);
    throw error;
  } finally {
    progress.clear();
    await engine.close();
    release();
  }
}
