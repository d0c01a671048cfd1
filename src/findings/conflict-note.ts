import { z } from "zod";
import { estimate } from "./estimate.ts";
import { each, type Fault } from "./faults.ts";
import type { Names } from "./names.ts";
import type { TypeOf } from "./type-of.ts";

/** How much of a fight an arm was. */
export const conflictNote = z.strictObject({
  arm: z.string(),
  /** The arm whose usual month is the unit: the first of the market. */
  base: z.string(),
  /** Mean of the parts, each in units of the base arm's month. */
  index: estimate,
  /** The parts that it is the mean of: those that the base arm has any of. */
  parts: z.array(z.string()),
});

/** How much of a fight an arm was. */
export type ConflictNote = TypeOf<typeof conflictNote>;

/** What does not hang together in what is said of conflict. */
export function conflictFaults(
  notes: readonly ConflictNote[] | undefined,
  { arm, metric }: Names,
): readonly Fault[] {
  return each(notes, ["conflict"], (one, at) => [
    ...arm(one.arm, [...at, "arm"]),
    ...arm(one.base, [...at, "base"]),
    ...each(one.parts, [...at, "parts"], metric),
  ]);
}
