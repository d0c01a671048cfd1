import { z } from "zod";
import { each, type Fault } from "./faults.ts";
import type { Names } from "./names.ts";
import type { TypeOf } from "./type-of.ts";

/** Opportunities that are open at the end of a week, and what they would pay at list prices. */
const open = z.strictObject({ count: z.number(), value: z.number() });

/** What was open when the first week was over, and what still is at the end. */
export const openSpan = z.strictObject({ first: open, last: open });

/** How much an arm leaves open, on average over trials. */
export const openNote = openSpan.extend({ arm: z.string() });

/** What was open when the first week was over, and what still is at the end. */
export type OpenSpan = TypeOf<typeof openSpan>;

/** How much an arm leaves open. */
export type OpenNote = TypeOf<typeof openNote>;

/** Arms that there are not. */
export function openFaults(notes: readonly OpenNote[] | undefined, { arm }: Names): readonly Fault[] {
  return each(notes, ["open"], (one, at) => arm(one.arm, [...at, "arm"]));
}
