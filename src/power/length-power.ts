import { mean } from "../statistics/mean.ts";
import { isNothing } from "../statistics/nothing.ts";
import { pairedDifference } from "../statistics/paired-difference.ts";
import { type Brought, countPilots } from "./count-pilots.ts";
import type { DrawnPilot } from "./draw-pilots.ts";
import { type PilotSize, unitsOf } from "./pilot-sizes.ts";
import type { LengthPower, SizePower } from "./power-answer.ts";

/** The share of pilots that must see an effect before one says that a pilot would. */
export const ENOUGH = 0.8;

/** Pilots as they were drawn, and which of them are asked about. */
export interface FieldPlan {
  readonly drawn: readonly DrawnPilot[];
  /** All sizes, from the smallest on. */
  readonly sizes: readonly PilotSize[];
  readonly told: readonly PilotSize[];
  /** The largest that the company has the people for. */
  readonly own: PilotSize | undefined;
}

/** What reps brought in a length of time: of each unit of the pool, and of a whole company, replication by replication, a rep. */
export interface BroughtInLength {
  readonly months: number;
  readonly units: Brought;
  readonly perRep: Brought;
}

/** What pilots of one length, judged by one outcome, would come to. */
export function lengthPower(
  { months, units, perRep }: BroughtInLength,
  batches: readonly number[],
  { drawn, sizes, told, own }: FieldPlan,
): LengthPower {
  const { p: _, learned: __, ...effect } = pairedDifference(perRep.new, perRep.old, batches);
  const usual = mean(perRep.old);
  const known = new Map<PilotSize, SizePower>();
  const powerAt = (size: PilotSize): SizePower => {
    const found = known.get(size) ?? sizePower(drawn, units, size, effect.mean);
    known.set(size, found);
    return found;
  };
  const isSomething = !isNothing(effect.mean, usual);
  return {
    months,
    usual,
    effect,
    relative: isNothing(usual, ...perRep.old) ? null : effect.mean / Math.abs(usual),
    sizes: told.map(powerAt),
    needed: isSomething ? smallestEnough(sizes, powerAt) : null,
    own: own === undefined ? null : powerAt(own),
  };
}

function sizePower(drawn: readonly DrawnPilot[], units: Brought, size: PilotSize, effect: number): SizePower {
  const { more, less, shownMore, shownLess } = countPilots(drawn, units, size);
  const none = countPilots(drawn, { ...units, new: units.old }, size);
  const [right, wrong, shown] = effect < 0 ? [less, more, shownLess] : [more, less, shownMore];
  return {
    size: unitsOf(size),
    seen: right / drawn.length,
    misled: wrong / drawn.length,
    shown: right === 0 || effect === 0 ? null : shown / right / effect,
    falsely: (none.more + none.less) / drawn.length,
  };
}

/** The first of some sizes at which enough pilots see the effect, found by halving, since more see it the larger they are. */
function smallestEnough(
  sizes: readonly PilotSize[],
  powerAt: (size: PilotSize) => SizePower,
): SizePower | null {
  const isEnough = (place: number) => powerAt(sizes[place]!).seen >= ENOUGH;
  if (sizes.length === 0 || !isEnough(sizes.length - 1)) return null;
  let [few, enough] = [-1, sizes.length - 1];
  while (enough - few > 1) {
    const middle = Math.floor((few + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else few = middle;
  }
  return powerAt(sizes[enough]!);
}
