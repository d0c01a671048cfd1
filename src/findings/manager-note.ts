import { z } from "zod";
import { each, type Fault, lengthIs } from "./faults.ts";
import type { Names } from "./names.ts";
import type { TypeOf } from "./type-of.ts";

/** Whom a manager may blame, in the order in which lists by them stand. */
export const blamedParts = ["marketing", "sales", "market", "funnel"] as const;

const byBlamable = z.array(z.number()).length(blamedParts.length);

/** A month of an arm: whom managers blamed in it. */
const blameMonth = z.strictObject({
  /** Share of trials in which a shortfall was explained by each. */
  blamed: byBlamable,
  /** The manager's mean probability of each, where one was explained at all. */
  posterior: byBlamable.nullable(),
  /** What share of the fall each really was, on average, where something had fallen. */
  truth: byBlamable.nullable(),
});

const beforeAfter = z.strictObject({ before: z.number(), after: z.number() });

/** What the managers of an arm explained and did, over its trials. */
export const managerNote = z.strictObject({
  arm: z.string(),
  months: z.array(blameMonth),
  /** Shortfalls explained in a trial, on average, and by whom. */
  explained: z.number(),
  blamed: byBlamable,
  /** How short each had fallen as far as managers saw, on average over explanations; null where nothing was explained. */
  evidence: byBlamable.nullable(),
  posterior: byBlamable.nullable(),
  /** What share of the fall each really was, on average; null where nothing had fallen. */
  truth: byBlamable.nullable(),
  /** Half of what the posterior and the truth differ by, 0 to 1, on average over explanations. */
  distance: z.number().nullable(),
  /** Share of explanations that blame what had fallen most. */
  right: z.number().nullable(),
  /** Share of trials with a strategy session. */
  sessions: z.number(),
  /** Share of trials in which one was held, by month and by what it turned to. */
  sessionMonths: z.array(z.strictObject({ market: z.number(), funnel: z.number() })),
  /** What it changed, over sessions that have a whole quarter on either side; null where there are none. */
  change: z.strictObject({ needIndex: beforeAfter, booked: beforeAfter }).nullable(),
});

/** One value for each of marketing, sales, the market and the funnel. */
export type ByBlamable = TypeOf<typeof byBlamable>;

/** What the managers of an arm explained and did, over its trials. */
export type ManagerNote = TypeOf<typeof managerNote>;

/** What does not hang together in what is said of managers. */
export function managerFaults(
  notes: readonly ManagerNote[] | undefined,
  months: number,
  { arm }: Names,
): readonly Fault[] {
  return each(notes, ["manager"], (one, at) => [
    ...arm(one.arm, [...at, "arm"]),
    ...lengthIs(one.months, months, [...at, "months"], "by the months"),
    ...lengthIs(one.sessionMonths, months, [...at, "sessionMonths"], "by the months"),
  ]);
}
