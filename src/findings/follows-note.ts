import { z } from "zod";
import { each, type Fault, lengthIs } from "./faults.ts";
import type { TypeOf } from "./type-of.ts";

/** What of the company followed a series from month to month. */
export const followsNote = z.strictObject({
  of: z.enum(["price", "spend", "inflow", "quality", "headcount"]),
  /** Of which channel, or of which role. */
  whose: z.string().nullable(),
  /** By counted month: people of a headcount, of anything else times what the file states. */
  byMonth: z.array(z.number()),
});

/** What findings say of a series of the company. */
export type FollowsNote = TypeOf<typeof followsNote>;

/** Series of another length than the run. */
export function followsFaults(follows: readonly FollowsNote[] | undefined, months: number): readonly Fault[] {
  return each(follows, ["follows"], ({ byMonth }, at) =>
    lengthIs(byMonth, months, [...at, "byMonth"], `of ${months} months`),
  );
}
