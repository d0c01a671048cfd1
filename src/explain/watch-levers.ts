import { WEEKS_A_QUARTER } from "../calendar.ts";
import type { Metric } from "../metrics/metric.ts";
import { metricValue } from "../metrics/tally.ts";
import { type Department, departments, unitOfDepartment } from "../model/ledger/units.ts";
import type { PilotOptions } from "../pilot/obtain-priors.ts";
import { mean } from "../statistics/mean.ts";
import type { BrokenTrial } from "../trial/diverged-trials.ts";
import { isBrokenOff } from "../trial/divergence.ts";
import { Interrupted } from "../trial/interrupted.ts";
import type { Trial, TrialResult } from "../trial/trial.ts";
import type { LeverExplanation } from "./explanation.ts";

/** What was seen of the trials: where levers ended in each that came to its end, and those that were broken off. */
interface Watched {
  readonly ends: readonly Ends[];
  readonly broken: readonly BrokenTrial[];
}

/** Each department's mean of each lever over a trial's last quarter: [lever metric][department]. */
type Ends = readonly (readonly number[])[];

/** Runs the trials, of which nothing is kept but where levers end. Throws {@link Interrupted} where it is stopped. */
export async function watchLevers(
  trials: readonly Trial[],
  levers: readonly Metric[],
  { evaluate, onProgress, signal }: PilotOptions,
): Promise<Watched> {
  const ends: Ends[] = [];
  const broken: BrokenTrial[] = [];
  let done = 0;
  await evaluate(trials, {
    keep: false,
    onDone(replication, outcome) {
      if (isBrokenOff(outcome)) broken.push({ ...outcome, arm: 0, replication });
      else ends.push(levers.map((lever) => departmentEnds(lever, outcome)));
      done += 1;
      onProgress?.({ phase: "trials", done, total: trials.length });
    },
    ...(signal && { signal }),
  });
  if (done < trials.length) throw new Interrupted("the trials were finished");
  return { ends, broken };
}

/** Each department's mean of a lever over the last quarter. */
function departmentEnds(lever: Metric, result: TrialResult): readonly number[] {
  const from = Math.max(0, result.weeks - WEEKS_A_QUARTER);
  return departments.map((department) =>
    metricValue(lever, result, unitOfDepartment[department], from, result.weeks),
  );
}

/** Where a department's mean of a lever, told by its place, ended over the trials. */
export function endOf(all: readonly Ends[], lever: number, department: Department): LeverExplanation["end"] {
  const ends = all.map((trial) => trial[lever]![departments.indexOf(department)]!);
  return { mean: mean(ends), low: Math.min(...ends), high: Math.max(...ends) };
}
