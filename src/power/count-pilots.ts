import { freedomOfHalves, testHalves, testHalvesBeside } from "../statistics/halves-test.ts";
import { ALPHA } from "../statistics/mean-interval.ts";
import { studentTQuantile } from "../statistics/student-t.ts";
import type { DrawnPilot } from "./draw-pilots.ts";
import { type PilotSize, unitsOf } from "./pilot-sizes.ts";

/** What each unit of the pool brought under each of two plans. */
export interface Brought {
  readonly old: Float64Array;
  readonly new: Float64Array;
  /** What it had brought before, where the test is to know; the same under both. */
  readonly before?: Float64Array;
}

/** How many pilots of a size find something. */
export interface PilotCount {
  /** More under the new plan than under the old one. */
  readonly more: number;
  readonly less: number;
  /** Sum of the differences that those show which find more, and of those which find less. */
  readonly shownMore: number;
  readonly shownLess: number;
}

/** Tests the halves of every pilot at a size, two-sided at 5 %, and counts what is found. */
export function countPilots(
  drawn: readonly DrawnPilot[],
  brought: Brought,
  { blocks, each }: PilotSize,
): PilotCount {
  const { before } = brought;
  const units = unitsOf({ blocks, each });
  const [values, past] = [room(units), room(units)];
  const beyond = studentTQuantile(1 - ALPHA / 2, freedomOfHalves(blocks, each, before ? 1 : 0));
  const count = { more: 0, less: 0, shownMore: 0, shownLess: 0 };
  for (const pilot of drawn) {
    fill(values, pilot, brought);
    if (before) fill(past, pilot, { old: before, new: before });
    const { difference, t } = before
      ? testHalvesBeside(values, past, blocks, each)
      : testHalves(values, blocks, each);
    if (t > beyond) {
      count.more += 1;
      count.shownMore += difference;
    } else if (t < -beyond) {
      count.less += 1;
      count.shownLess += difference;
    }
  }
  return count;
}

function room(units: number) {
  return { first: new Float64Array(units), second: new Float64Array(units) };
}

/** Puts what those of a pilot brought into the halves, as many as they hold. */
function fill(halves: ReturnType<typeof room>, pilot: DrawnPilot, brought: Brought): void {
  for (let place = 0; place < halves.first.length; place++) {
    halves.first[place] = brought.old[pilot.old[place]!]!;
    halves.second[place] = brought.new[pilot.new[place]!]!;
  }
}
