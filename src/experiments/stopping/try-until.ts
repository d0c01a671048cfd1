import type { LookNote, StoppingNote } from "../../findings/stopping-note.ts";
import type { Priors } from "../../model/priors.ts";
import type { PriorsCache } from "../../pilot/obtain-priors.ts";
import { dealt } from "../../trial/dealing.ts";
import type { Measured } from "../measured-arms.ts";
import type { PreparedArm } from "../prepare.ts";
import type { Size } from "../size.ts";
import { type Asked, addBatches, type Reached, type TimedMeans } from "./add-batches.ts";
import { lookAt, unsettled } from "./look.ts";
import { plannedLooks } from "./stopping.ts";

/** What is told of a look, after it. */
export interface LookTold {
  readonly number: number;
  readonly planned: number;
  readonly batches: number;
  /** Markets that are a reason to go on. */
  readonly unsettled: readonly string[];
  /** What comes next: so many batches, or the end and why. */
  readonly next: number | "settled" | "last" | "time" | "stopped";
}

/** What it takes to add batches until something is reached. */
export interface StoppingMeans extends TimedMeans {
  readonly onLook?: (look: LookTold) => void;
}

/** What came of it, and how many trials there are. */
interface Stopped {
  readonly arms: readonly PreparedArm[];
  readonly measured: Measured;
  readonly size: Size;
  readonly stopping: StoppingNote;
}

/**
 * Tries arms in batches until every market is decided, or known well enough, or time runs out: at planned looks, so that error is kept
 * whatever they see. Trials of a batch are what they are however many batches there come to be.
 */
export async function tryUntil(asked: Asked, { onLook, ...given }: StoppingMeans): Promise<Stopped> {
  const means = { ...given, cache: given.cache ?? untilTheEnd() };
  const { stopping, size } = asked;
  const planned = plannedLooks(stopping, size.batches);
  const looks: LookNote[] = [];
  let reached: Reached | undefined;
  let measured: Measured | undefined;
  for (let number = 1; ; number++) {
    const goal = planned[number - 1]!;
    const { batches = 0 } = reached ?? {};
    reached = await addBatches(goal, asked, reached, means);
    // Where there was no time for a batch more, the last look is all there is to say.
    if (measured === undefined || reached.batches > batches) {
      const looked = lookAt(reached, looks, stopping, asked.named[0]!.plan.scenario);
      measured = looked.measured;
      looks.push(looked.note);
    }
    const open = unsettled(looks.at(-1)!, stopping);
    const next = nextAfter(reached, goal, open, planned[number]);
    onLook?.({
      ...{ number: looks.length, planned: planned.length },
      ...{ batches: looks.at(-1)!.batches, unsettled: open, next },
    });
    if (typeof next !== "number") {
      const isAsPlanned = next === "settled" || next === "last";
      return end(asked, reached, measured, looks, isAsPlanned ? planned : looks.map((one) => one.batches));
    }
  }
}

function nextAfter(
  { batches, cutAt }: Reached,
  goal: number,
  open: readonly string[],
  next: number | undefined,
): LookTold["next"] {
  if (cutAt !== undefined) return "stopped";
  if (open.length === 0) return "settled";
  return batches < goal ? "time" : (next ?? "last");
}

function end(
  { size, stopping: { untilDecided = false, precision } }: Asked,
  { arms, batches, cutAt = batches }: Reached,
  measured: Measured,
  looks: readonly LookNote[],
  planned: readonly number[],
): Stopped {
  const begun = { trials: size.trials, batches: size.batches };
  return {
    arms,
    measured,
    size: { ...size, batches, trials: dealt(0, cutAt, size).length },
    stopping: { begun, untilDecided, ...(precision !== undefined && { precision }), planned, looks },
  };
}

/** Pilots of what is under way, where nobody keeps them longer: every step needs those before it. */
function untilTheEnd(): PriorsCache {
  const pilots = new Map<string, Priors>();
  return {
    read: async (fingerprint) => pilots.get(fingerprint),
    write: async (fingerprint, priors) => {
      pilots.set(fingerprint, priors);
    },
  };
}
