import { dealt } from "../trial/dealing.ts";
import { ArmsUnderTrial, type AskedOfArms } from "./arms-under-trial.ts";
import type { Plan, Tried } from "./experiment.ts";
import type { Measured } from "./measured-arms.ts";
import { type PreparedArm, prepareArms } from "./prepare.ts";
import type { Size } from "./size.ts";
import { type StoppingMeans, tryUntil } from "./stopping/try-until.ts";
import { pilotMeans } from "./trial-means.ts";

/** What an experiment needs beside its scenarios. */
export interface ExperimentOptions extends Partial<Size>, StoppingMeans {
  /** Version of the software, for the findings. */
  readonly software: string;
}

/** What came of a plan's trials, and how many there were where that was decided on the way. */
export type TriedArms = Pick<Tried, "arms" | "measured" | "usedTo" | "size" | "stopping">;

/** Tries prepared arms in as many trials and batches as were asked for. */
export async function tryPrepared(
  arms: readonly PreparedArm[],
  size: Size,
  options: ExperimentOptions,
  asked?: AskedOfArms,
): Promise<Measured> {
  const tried = new ArmsUnderTrial(arms, size, options, asked);
  await tried.run(arms, dealt(0, size.batches, size));
  return tried.measured();
}

/** Prepares some arms and tries them on the same luck; findings are to be about some metrics, or all there are. Throws as `conduct` does. */
export async function tryArms(
  plan: Plan,
  size: Size,
  options: ExperimentOptions,
  about?: readonly string[],
): Promise<TriedArms> {
  const { arms: named, usedTo = named[0]!.plan.scenario, stopping, together } = plan;
  const asked = { about, together };
  if (stopping)
    return {
      usedTo,
      ...(await tryUntil({ named, usedTo, size, stopping, ...asked }, options)),
    };
  const arms = await prepareArms(named, usedTo, size, pilotMeans(options));
  return { arms, usedTo, size, measured: await tryPrepared(arms, size, options, asked) };
}
