import { WEEKS_A_MONTH } from "../calendar.ts";
import { wholeOf } from "../experiments/margin-of.ts";
import { armTrials, type PreparedArm } from "../experiments/prepare.ts";
import type { Size } from "../experiments/size.ts";
import { fewestForInterval } from "../experiments/totals.ts";
import type { ExperimentOptions } from "../experiments/try-arms.ts";
import { metricNamed } from "../metrics/index.ts";
import { metricValue } from "../metrics/tally.ts";
import { COMPANY, FIRST_PERSON } from "../model/ledger/units.ts";
import { dealt } from "../trial/dealing.ts";
import {
  type BrokenTrial,
  type DivergedTrial,
  divergedTrials,
  nothingLeft,
} from "../trial/diverged-trials.ts";
import { isBrokenOff } from "../trial/divergence.ts";
import { Interrupted } from "../trial/interrupted.ts";
import type { TrialResult } from "../trial/trial.ts";
import { outcomes } from "./outcomes.ts";

/** What is kept of a trial: few numbers, so that memory does not grow with what people did each week. */
export interface RepsOfTrial {
  /** The metric that decides, of the company over the whole run. */
  readonly decided: number;
  /** What a margin in per cent is a share of. */
  readonly whole: number;
  /** What each rep booked in the half year before the first day, under the plan in force. */
  readonly before: Float64Array;
  /** What each rep brought by the end of each length: [outcome][length][rep]. */
  readonly brought: readonly (readonly Float64Array[])[];
}

/** The trials of some arms, those replications alone that all arms have finished. */
export interface TriedReps {
  /** [arm][replication]. */
  readonly arms: readonly (readonly RepsOfTrial[])[];
  /** Batch of each replication. */
  readonly batches: readonly number[];
  readonly diverged: readonly DivergedTrial[];
}

/** What is asked of each trial. */
export interface Asked {
  readonly decide: string;
  readonly lengths: readonly number[];
}

/**
 * Tries prepared arms on the same luck and keeps of each trial what its reps brought. Throws Interrupted where it is stopped, and
 * TrialDiverged where fewer than two replications are left.
 */
export async function tryReps(
  arms: readonly PreparedArm[],
  size: Size,
  asked: Asked,
  { evaluate, onProgress, signal }: Pick<ExperimentOptions, "evaluate" | "onProgress" | "signal">,
): Promise<TriedReps> {
  const trials = arms.map((arm) => armTrials(arm, size.months, size.seed, true));
  const replications = dealt(0, size.batches, size);
  const planned = replications.flatMap(({ replication, batch }) =>
    trials.map((byBatch) => ({ ...byBatch[batch]!, replication })),
  );
  const kept: (RepsOfTrial | undefined)[] = new Array(planned.length);
  const broken: BrokenTrial[] = [];
  let done = 0;
  await evaluate(planned, {
    keep: false,
    onDone(place, outcome) {
      if (isBrokenOff(outcome))
        broken.push({
          ...outcome,
          arm: place % arms.length,
          replication: Math.floor(place / arms.length),
        });
      else kept[place] = repsOf(outcome, asked);
      done += 1;
      onProgress?.({ phase: "trials", done, total: planned.length });
    },
    ...(signal && { signal }),
  });
  if (done < planned.length) throw new Interrupted("the trials were finished");
  const diverged = divergedTrials(
    broken,
    arms.map(({ arm }) => arm),
  );
  const whole = replications.filter(({ replication }) =>
    arms.every((_, arm) => kept[replication * arms.length + arm] !== undefined),
  );
  if (whole.length < fewestForInterval) throw nothingLeft(diverged, size.trials);
  return {
    arms: arms.map((_, arm) => whole.map(({ replication }) => kept[replication * arms.length + arm]!)),
    batches: whole.map(({ batch }) => batch),
    diverged,
  };
}

function repsOf(result: TrialResult, { decide, lengths }: Asked): RepsOfTrial {
  const metric = metricNamed(decide)!;
  const reps = result.pay.departments.flatMap((department, person) =>
    department === "sales" ? [FIRST_PERSON + person] : [],
  );
  return {
    decided: metricValue(metric, result, COMPANY, 0, result.weeks),
    whole: metricValue(wholeOf(metric), result, COMPANY, 0, result.weeks),
    before: Float64Array.from(reps, (unit) => result.bookedBefore![unit]!),
    brought: outcomes.map(({ metric: brought, less }) =>
      lengths.map((months) => {
        const over = (one: typeof brought, unit: number) =>
          metricValue(one, result, unit, 0, months * WEEKS_A_MONTH);
        return Float64Array.from(reps, (unit) => over(brought, unit) - (less ? over(less, unit) : 0));
      }),
    ),
  };
}
