import { withEngine } from "../engine/with-engine.ts";
import type { ExperimentOptions } from "../experiments/try-arms.ts";
import type { PilotOptions } from "../pilot/obtain-priors.ts";
import { softwareVersion } from "../software.ts";
import { inMemoryStore } from "../store/in-memory-store.ts";
import type { SimulateOptions } from "./options.ts";

/** Pilots of this process: a company that is simulated again is not measured again. */
const pilots = inMemoryStore();

/**
 * The door through which every function of the library comes to an engine. What may come of trials beside results is thrown by all
 * alike: ScenarioMistake, TrialDiverged, Interrupted.
 */
export function onEngine<T>(
  { jobs = 1, ...options }: SimulateOptions,
  ask: (options: ExperimentOptions) => Promise<T>,
): Promise<T> {
  return withEngine(jobs, (evaluate, elapsed) =>
    ask({ ...options, evaluate, elapsed, software: softwareVersion, cache: pilots }),
  );
}

/** What a pilot takes of the options of an experiment. */
export function pilotOf({ pilotReplications, ...options }: ExperimentOptions): PilotOptions {
  return { ...options, ...(pilotReplications !== undefined && { replications: pilotReplications }) };
}
