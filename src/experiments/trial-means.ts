import type { PilotOptions, PriorsCache } from "../pilot/obtain-priors.ts";
import type { Evaluate } from "../trial/evaluate.ts";
import type { OnProgress } from "../trial/progress.ts";
import type { FinishedTrial } from "./finished-trial.ts";

/** What it takes to run trials, beside what they are of. */
export interface TrialMeans {
  /** Where trials run: an engine's `evaluate`. */
  readonly evaluate: Evaluate;
  /** Whether results of single people are kept for the CSV files and totals. */
  readonly people?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: OnProgress;
  /** Told of each trial that counts, in order, replication by replication; nothing else keeps its result. */
  readonly onTrial?: (trial: FinishedTrial) => void;
  /** Pilots made before. */
  readonly cache?: PriorsCache;
  /** Replications of the pilot's design; enough for about 1,060 runs unless given. */
  readonly pilotReplications?: number;
}

/** What pilots take of it. */
export function pilotMeans(means: TrialMeans): PilotOptions {
  const { evaluate, onProgress, signal, cache, pilotReplications } = means;
  return {
    evaluate,
    ...(onProgress && { onProgress }),
    ...(signal && { signal }),
    ...(cache && { cache }),
    ...(pilotReplications !== undefined && { replications: pilotReplications }),
  };
}
