import type { Company } from "../model/parameters/company.ts";
import type { Priors } from "../model/priors.ts";
import { isBrokenOff } from "../trial/divergence.ts";
import type { Evaluate } from "../trial/evaluate.ts";
import { Interrupted } from "../trial/interrupted.ts";
import type { OnProgress } from "../trial/progress.ts";
import { TrialDiverged } from "../trial/trial-diverged.ts";
import { measurePilot } from "./measure-pilot.ts";
import { pilotScale } from "./pilot-company.ts";
import { pilotSums } from "./pilot-tally.ts";
import { type PlannedRun, planPilot } from "./plan-pilot.ts";

/** A pilot of a company. */
export interface PilotToRun {
  readonly company: Company;
  readonly seed: number;
  /** Which of several pilots of the same company, how many replications of the whole design, whether no lever is held, and its runs. */
  readonly design: {
    readonly batch: number;
    readonly replications: number;
    readonly usualAlone: boolean;
    readonly runs: readonly PlannedRun[];
  };
  /** The fingerprint that its result is to bear. */
  readonly key: string;
}

/** What it takes to run pilots. */
interface PilotMeans {
  readonly evaluate: Evaluate;
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
}

/**
 * Runs pilots as one row of runs, so that no worker waits at the end of each, and adds their results up as they come: those of single
 * people are too large to be kept. Each that is whole is told at once. Throws Interrupted when the signal aborts before all are, and
 * TrialDiverged where a run does.
 */
export async function runPilots(
  pilots: readonly PilotToRun[],
  { evaluate, onProgress, signal }: PilotMeans,
  onMeasured: (priors: Priors) => void,
): Promise<readonly Priors[]> {
  const tallies = pilots.map(tallyOf);
  const runs = pilots.flatMap(({ design }, pilot) => design.runs.map((_, run) => ({ pilot, run })));
  const measured: Priors[] = [];
  let done = 0;
  await evaluate(pilots.flatMap(trialsOf), {
    keep: false,
    onDone(index, outcome) {
      if (isBrokenOff(outcome)) throw new TrialDiverged(outcome.diverged);
      const { pilot, run } = runs[index]!;
      const tally = tallies[pilot]!;
      tally.sums.add(run, outcome);
      tally.left -= 1;
      done += 1;
      onProgress?.({ phase: "pilot", done, total: runs.length });
      if (tally.left > 0) return;
      const { company, key } = pilots[pilot]!;
      measured[pilot] = measurePilot(company, key, tally.sums.tally());
      onMeasured(measured[pilot]);
    },
    ...(signal && { signal }),
  });
  if (done < runs.length) throw new Interrupted("the pilot was finished");
  return measured;
}

function tallyOf({ company, design: { runs } }: PilotToRun) {
  return { sums: pilotSums(company, runs, pilotScale(company)), left: runs.length };
}

function trialsOf({ company, seed, design: { batch, replications, runs } }: PilotToRun) {
  return planPilot(company, seed, replications, batch, runs);
}
