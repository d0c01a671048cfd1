import { z } from "zod";
import { each, type Fault } from "./faults.ts";
import type { Names } from "./names.ts";
import type { TypeOf } from "./type-of.ts";

/** Who went out of all bounds in a trial, when and in what. */
const divergence = z.strictObject({
  person: z.string(),
  week: z.number(),
  what: z.enum(["pay", "belief"]),
  subject: z.string(),
  replication: z.number(),
});

const divergedArm = z.strictObject({
  arm: z.string(),
  trials: z.number(),
  first: z.array(divergence).min(1),
});

/** What became of trials that diverged: all numbers of the findings are over the replications in which no arm did. */
export const divergedNote = z.strictObject({
  /** Replications that were finished and left out. */
  leftOut: z.number(),
  arms: z.array(divergedArm),
});

/** How often an arm diverged, and what the first of these trials came to. */
export type DivergedArm = TypeOf<typeof divergedArm>;

/** What became of trials that diverged: all numbers of the findings are over the replications in which no arm did. */
export type DivergedNote = TypeOf<typeof divergedNote>;

/** What does not hang together in what is said of trials that diverged. */
export function divergedFaults(note: DivergedNote | undefined, { arm }: Names): readonly Fault[] {
  return each(note?.arms, ["diverged", "arms"], (one, at) => arm(one.arm, [...at, "arm"]));
}
