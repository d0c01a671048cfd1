import { z } from "zod";
import type { Modifier } from "./modifier.ts";

/**
 * A wait between earning and being paid. The books accrue the cost when it is earned; to whoever earned it, money that comes
 * later is worth less.
 */
export const deferMonths = {
  field: "deferMonths",
  title: "Deferral",
  sentence: "Pays so many months after it was earned: it costs the same and weighs less with people.",
  schema: z.int().min(1, "leave `deferMonths` out for pay at the period's end").max(120).meta({
    description: "How many months after the period's end it is paid; its cost is booked when it is earned",
  }),
  forTaking: true,
  waitMonths: (months) => months,
} as const satisfies Modifier<number>;
