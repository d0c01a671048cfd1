import { ERROR_UNTIL_SHORT, errorOfLook, familyOf } from "../../statistics/alpha-spending.ts";
import { ALPHA } from "../../statistics/mean-interval.ts";
import { type Dealing, dealt } from "../../trial/dealing.ts";

/** When no more batches are added, where that is not decided beforehand. */
export interface Stopping {
  /** When every market is decided. */
  readonly untilDecided?: boolean | undefined;
  /** When the interval of the difference that decides reaches no further than this, stated as a margin is. */
  readonly precision?: number | string | undefined;
  /** When the next batch would probably end later than so many seconds after the trials were asked for. */
  readonly budget?: number | undefined;
  /** Numbers of batches after which it is looked whether to go on; the last is the largest. */
  readonly looks?: readonly number[] | undefined;
}

/** What is looked for, which says what error looks may have. */
type LookedFor = Pick<Stopping, "untilDecided" | "precision">;

/** Times as many batches as were asked for that a budget goes to at most unless looks are planned: memory holds what is kept of all. */
const MOST_TIMES = 10;

/** Whether results are looked at on the way, for which intervals must allow. */
export function isLookedAt({ untilDecided, precision }: LookedFor): boolean {
  return untilDecided === true || precision !== undefined;
}

/**
 * Numbers of batches after which it is looked whether to go on. Unless they are given, after those that were asked for and each time
 * after twice as many: looks cost error, and doubling takes few of them. Where nothing is looked for, the most that a budget may come to.
 */
export function plannedLooks(stopping: Stopping, batches: number): readonly number[] {
  if (stopping.looks) return stopping.looks;
  const first = Math.max(2, batches);
  return isLookedAt(stopping) ? [first, 2 * first, 4 * first, 8 * first] : [MOST_TIMES * first];
}

/** Trials of an arm that there are where all planned looks are made. */
export function mostTrials(stopping: Stopping, size: Dealing): number {
  return dealt(0, plannedLooks(stopping, size.batches).at(-1)!, size).length;
}

/** The error that intervals at the last of some looks may have. Where nothing is looked for there is one look, and 5 % for it. */
export function errorAt(stopping: LookedFor, looks: readonly number[]): number {
  if (stopping.untilDecided) return errorOfLook(looks);
  return stopping.precision === undefined ? ALPHA : ERROR_UNTIL_SHORT;
}

/** Of how many intervals one would be at a further look at so many batches, each with its part of the error. */
export function familyAfter(stopping: LookedFor, looks: readonly number[]): (batches: number) => number {
  return (batches) => familyOf(errorAt(stopping, [...looks, batches]));
}
