import { z } from "zod";
import type { Fault } from "./faults.ts";
import type { Names } from "./names.ts";
import type { TypeOf } from "./type-of.ts";

/** The plan that people were used to before the first counted day. */
export const inForceNote = z.strictObject({
  /** Its name among the plans that were tried; null where it is none of them. */
  plan: z.string().nullable(),
  title: z.string(),
  /** What it pays a person in a usual week, by role. */
  referencePay: z.record(z.string(), z.number()),
});

/** What findings say of the plan in force. */
export type InForceNote = TypeOf<typeof inForceNote>;

/** What does not hang together in it. */
export function inForceFaults({ plan }: InForceNote, names: Names): readonly Fault[] {
  return plan === null ? [] : names.plan(plan, ["inForce", "plan"]);
}
