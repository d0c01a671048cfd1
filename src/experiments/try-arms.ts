import { WEEKS_A_MONTH } from "../calendar.ts";
import type { PriorsCache } from "../pilot/obtain-priors.ts";
import { divergedTrials, nothingLeft } from "../trial/diverged-trials.ts";
import type { Evaluate } from "../trial/evaluate.ts";
import { Interrupted } from "../trial/interrupted.ts";
import { batchOf, planBatches } from "../trial/plan-trials.ts";
import type { OnProgress } from "../trial/progress.ts";
import { inRowsOfWarmUp } from "../trial/warmed-up-alike.ts";
import { ArmKeeper } from "./arm-keeper.ts";
import type { Plan, Tried } from "./experiment.ts";
import type { FinishedTrial } from "./finished-trial.ts";
import { type Measured, metricsOf } from "./measured-arms.ts";
import { observedReadings } from "./observed-series.ts";
import { openReadings } from "./open-notes.ts";
import { armTrials, type PreparedArm, prepareArms } from "./prepare.ts";
import type { Size } from "./size.ts";
import { spansOf } from "./spans.ts";
import { fewestForInterval } from "./totals.ts";
import { WholeReplications } from "./whole-replications.ts";

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
  /** Told of each trial that counts, in order, replication by replication; nothing else keeps its result. */
  readonly onTrial?: (trial: FinishedTrial) => void;
  /** Pilots made before. */
  readonly cache?: PriorsCache;
  /** Replications of the pilot's design; enough for about 1,060 runs unless given. */
  readonly pilotReplications?: number;
}

/**
 * Runs the trials of prepared arms; replications that an interruption or a divergence left incomplete are left out. Findings are to be
 * about some metrics, by name, or about all there are.
 */
export async function tryPrepared(
  arms: readonly PreparedArm[],
  size: Size,
  options: ExperimentOptions,
  about?: readonly string[],
): Promise<Measured> {
  const { evaluate, onProgress, signal, people = false } = options;
  const { trials, batches, seed, months } = size;
  const asked = arms.map((arm) => armTrials(arm, months, seed, people));
  const order = inRowsOfWarmUp(asked.map(([first]) => first!));
  const armsIn = Array.from({ length: batches }, (_, batch) => order.map((place) => asked[place]![batch]!));
  const planned = planBatches(armsIn, trials);
  const taking = takeIn(arms, order, size, options, about);
  const { whole } = taking;
  let done = 0;
  await evaluate(planned, {
    keep: false,
    onDone(index, outcome) {
      done += 1;
      whole.add(index, outcome);
      onProgress?.({ phase: "trials", done, total: planned.length });
    },
    ...(signal && { signal }),
  });
  const diverged = divergedTrials(
    whole.broken,
    order.map((place) => arms[place]!.arm),
  );
  if (whole.replications.length < fewestForInterval) {
    throw done < planned.length ? new Interrupted("every arm had two trials") : nothingLeft(diverged, trials);
  }
  const batchOfEach = whole.replications.map((replication) => batchOf(replication, batches));
  const sharing = new Set(batchOfEach).size === 1 ? whole.replications : batchOfEach;
  return {
    arms: taking.keepers.map((keeper) => keeper.measured(sharing)),
    replications: whole.replications,
    leftOut: whole.leftOut,
    diverged,
    batches: batchOfEach,
    metrics: taking.metrics,
    spans: taking.spans,
  };
}

/** What takes in the outcomes of trials that run in an order of the arms. */
function takeIn(
  arms: readonly PreparedArm[],
  order: readonly number[],
  { months, batches }: Size,
  { onTrial }: ExperimentOptions,
  about?: readonly string[],
) {
  const all = metricsOf(arms.map(({ plan }) => plan.scenario.company));
  const metrics = all.filter(({ name }) => about?.includes(name) ?? true);
  const spans = spansOf(months);
  const keepers = arms.map((arm) => {
    const beside = [...openReadings(months * WEEKS_A_MONTH), ...observedReadings(arm, all, months)];
    const { components } = arm.payPlan;
    return new ArmKeeper(arm.arm, { all, about: metrics, spans, components, beside });
  });
  const whole = new WholeReplications(arms.length, (replication, results) => {
    for (const [place, keeper] of keepers.entries()) {
      const result = results[order.indexOf(place)]!;
      keeper.add(result);
      onTrial?.(keeper.finished(result, { place, replication, batch: batchOf(replication, batches) }));
    }
  });
  return { keepers, whole, metrics, spans };
}

/** Prepares some arms and tries them on the same luck. Throws as `conduct` does. */
export async function tryArms(
  plan: Plan,
  size: Size,
  options: ExperimentOptions,
  about?: readonly string[],
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
  return { arms, usedTo, measured: await tryPrepared(arms, size, options, about) };
}
