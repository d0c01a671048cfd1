import type { Scenario } from "../../scenario/scenario.ts";
import { type Dealt, dealt } from "../../trial/dealing.ts";
import { Interrupted } from "../../trial/interrupted.ts";
import { ArmsUnderTrial, type AskedOfArms } from "../arms-under-trial.ts";
import type { NamedArm } from "../name-arms.ts";
import { type PreparedArm, prepareArms } from "../prepare.ts";
import type { Size } from "../size.ts";
import { pilotMeans, type TrialMeans } from "../trial-means.ts";
import type { Stopping } from "./stopping.ts";

/** What is tried, and until when. */
export interface Asked extends AskedOfArms {
  readonly named: readonly NamedArm[];
  /** The scenario whose company and plan in force people are used to. */
  readonly usedTo: Scenario;
  /** The comparison that is gone on from. */
  readonly size: Size;
  readonly stopping: Stopping;
}

/** How far the trials are. */
export interface Reached {
  /** As they were prepared for the batches that there are. */
  readonly arms: readonly PreparedArm[];
  /** What holds what was kept of their trials. */
  readonly tried: ArmsUnderTrial;
  readonly batches: number;
  /** Milliseconds that a batch took, of those that came last. */
  readonly each: number;
  /** How many batches there were to be when it was stopped by hand. */
  readonly cutAt?: number;
}

/** Means with a clock: milliseconds since the trials were asked for. */
export interface TimedMeans extends TrialMeans {
  /** Needed where there is a budget. */
  readonly elapsed?: () => number;
}

/** Batches from which it is seen how long one takes. */
const FIRST_OF_BUDGET = 2;

/** Adds batches until there are so many, or time for no more of them, or it is stopped by hand; undefined is the beginning. */
export async function addBatches(
  goal: number,
  asked: Asked,
  from: Reached | undefined,
  means: TimedMeans,
): Promise<Reached> {
  let reached = from ?? (await step(asked, undefined, stepTo(beginning, goal, asked.stopping, 0), means));
  while (reached.batches < goal && reached.cutAt === undefined) {
    const to = stepTo(reached, goal, asked.stopping, elapsedOf(means));
    if (to === reached.batches) break;
    reached = await step(asked, reached, to, means);
  }
  return reached;
}

const beginning = { batches: 0, each: 0 };

function elapsedOf({ elapsed = () => 0 }: TimedMeans): number {
  return elapsed();
}

/** How many batches to go on to before the clock is asked again: no more than double, since what a batch takes is an estimate. */
function stepTo(
  { batches, each }: Pick<Reached, "batches" | "each">,
  goal: number,
  { budget }: Stopping,
  elapsed: number,
): number {
  if (budget === undefined) return goal;
  if (batches === 0) return Math.min(goal, FIRST_OF_BUDGET);
  const room = Math.max(0, Math.floor((budget * 1000 - elapsed) / each));
  return Math.min(goal, batches + Math.min(room, batches));
}

/** Makes the batches up to so many. A stop by hand loses nothing of what was there. */
async function step(
  asked: Asked,
  before: Reached | undefined,
  to: number,
  means: TimedMeans,
): Promise<Reached> {
  const { named, usedTo, size } = asked;
  const { batches: from } = before ?? beginning;
  const began = elapsedOf(means);
  try {
    const arms = await prepareArms(named, usedTo, { ...size, batches: to }, pilotMeans(means));
    const tried = before?.tried ?? new ArmsUnderTrial(arms, size, means, asked);
    await tried.run(arms, batchByBatch(from, to, size));
    const each = (elapsedOf(means) - began) / (to - from);
    return tried.isCut
      ? { arms, tried, each, batches: tried.batches, cutAt: to }
      : { arms, tried, each, batches: to };
  } catch (error) {
    if (error instanceof Interrupted && before) return { ...before, cutAt: to };
    throw error;
  }
}

/** The replications of some batches, one batch after another: in the same order however many steps they are made in. */
function batchByBatch(from: number, to: number, size: Size): readonly Dealt[] {
  return Array.from({ length: to - from }, (_, place) => dealt(from + place, from + place + 1, size)).flat();
}
