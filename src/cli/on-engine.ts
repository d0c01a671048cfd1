import { withEngine } from "../engine/with-engine.ts";
import type { ExperimentOptions } from "../experiments/try-arms.ts";
import { ScenarioMistake } from "../scenario/scenario-mistake.ts";
import { softwareVersion } from "../software.ts";
import { onDiskStore } from "../store/on-disk-store.ts";
import { Interrupted } from "../trial/interrupted.ts";
import { TrialDiverged } from "../trial/trial-diverged.ts";
import type { Conduct } from "./attend.ts";
import { interrupted, wrongUsage } from "./ending.ts";
import { sayLook } from "./say-look.ts";

const storeFolder = "output/.store";

/** What the terminal gives whoever asks for trials: an engine, the kept pilots, and an eye on the progress. */
type Means = Required<
  Pick<ExperimentOptions, "evaluate" | "elapsed" | "software" | "cache" | "signal" | "onProgress" | "onLook">
>;

/**
 * The door through which every command comes to an engine. What may come of trials beside results is told here, for all commands
 * alike: a stop by the user, and what the scenario's author can mend, be it a mistake or a plan that diverges.
 */
export async function onEngine<T>(
  jobs: number | undefined,
  { progress, warn, signal, watch }: Conduct,
  ask: (means: Means) => Promise<T>,
): Promise<T> {
  try {
    return await withEngine(jobs, (evaluate, elapsed) =>
      ask({
        evaluate,
        elapsed,
        onLook: (look) => warn(sayLook(look)),
        software: softwareVersion,
        cache: onDiskStore(storeFolder, warn),
        signal,
        onProgress({ phase, done, total }) {
          progress.tell(phase, done, total);
          if (done === total) watch.lap(phase);
        },
      }),
    );
  } catch (error) {
    if (error instanceof Interrupted) throw interrupted(error.message);
    if (error instanceof ScenarioMistake || error instanceof TrialDiverged) throw wrongUsage(error.message);
    throw error;
  }
}
