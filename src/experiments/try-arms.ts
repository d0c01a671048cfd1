import type { PriorsCache } from "../pilot/obtain-priors.ts";
import { divergedTrials, nothingLeft } from "../trial/diverged-trials.ts";
import type { Evaluate } from "../trial/evaluate.ts";
import { Interrupted } from "../trial/interrupted.ts";
import { batchOf, planBatches } from "../trial/plan-trials.ts";
import type { OnProgress } from "../trial/progress.ts";
import { inRowsOfWarmUp } from "../trial/warmed-up-alike.ts";
import type { Plan, Tried } from "./experiment.ts";
import { type Measured, metricsOf } from "./measured-arms.ts";
import { armTrials, type PreparedArm, prepareArms } from "./prepare.ts";
import type { Size } from "./size.ts";
import { spansOf } from "./spans.ts";
import { fewestForInterval } from "./totals.ts";
import { wholeReplications } from "./whole-replications.ts";

/** What an experiment needs beside its scenarios. */
export interface ExperimentOptions extends Partial<Size> {
  /** Where trials run: an engine's `evaluate`. */
  readonly evaluate: Evaluate;
  /** Version of the software, for the findings. */
  readonly software: string;
  /** Whether results of single people are kept for the CSV files and totals. */
  readonly people?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: OnProgress;
  /** Pilots made before. */
  readonly cache?: PriorsCache;
  /** Replications of the pilot's design; enough for about 1,060 runs unless given. */
  readonly pilotReplications?: number;
}

/** Runs the trials of prepared arms; replications that an interruption or a divergence left incomplete are left out. */
export async function tryPrepared(
  arms: readonly PreparedArm[],
  size: Size,
  options: ExperimentOptions,
): Promise<Measured> {
  const { evaluate, onProgress, signal, people = false } = options;
  const { trials, batches, seed, months } = size;
  const asked = arms.map((arm) => armTrials(arm, months, seed, people));
  const order = inRowsOfWarmUp(asked.map(([first]) => first!));
  const armsIn = Array.from({ length: batches }, (_, batch) => order.map((place) => asked[place]![batch]!));
  const planned = planBatches(armsIn, trials);
  let done = 0;
  const outcomes = await evaluate(planned, {
    onDone: () => onProgress?.({ phase: "trials", done: ++done, total: planned.length }),
    ...(signal && { signal }),
  });
  const whole = wholeReplications(outcomes, arms.length);
  const diverged = divergedTrials(
    outcomes,
    order.map((place) => arms[place]!.arm),
  );
  if (whole.replications.length < fewestForInterval) {
    throw outcomes.includes(undefined)
      ? new Interrupted("every arm had two trials")
      : nothingLeft(diverged, trials);
  }
  const batchOfEach = whole.replications.map((replication) => batchOf(replication, batches));
  const sharing = new Set(batchOfEach).size === 1 ? whole.replications : batchOfEach;
  return {
    arms: arms.map(({ arm }, index) => ({
      arm,
      results: whole.results[order.indexOf(index)]!,
      batches: sharing,
    })),
    replications: whole.replications,
    leftOut: whole.leftOut,
    diverged,
    batches: batchOfEach,
    metrics: metricsOf(arms.map(({ plan }) => plan.scenario.company)),
    spans: spansOf(months),
  };
}

/** Prepares some arms and tries them on the same luck. Throws as `conduct` does. */
export async function tryArms(
  plan: Plan,
  size: Size,
  options: ExperimentOptions,
): Promise<Pick<Tried, "arms" | "measured" | "usedTo">> {
  const { arms: named, usedTo = named[0]!.plan.scenario } = plan;
  const { evaluate, onProgress, signal, cache, pilotReplications } = options;
  const arms = await prepareArms(named, usedTo, size, {
    evaluate,
    ...(onProgress && { onProgress }),
    ...(signal && { signal }),
    ...(cache && { cache }),
    ...(pilotReplications !== undefined && { replications: pilotReplications }),
  });
  return { arms, usedTo, measured: await tryPrepared(arms, size, options) };
}
