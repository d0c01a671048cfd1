import type { z } from "zod";
import type { companySchema } from "../../src/model/parameters/company.ts";

/** What is different in a company: everything else is as it usually is. */
export type Changes = NonNullable<z.input<typeof companySchema>>;

/** A company in which people of a role are equally skilled and nobody leaves, leads go to reps in turn, everybody is reached and called on until the rep gives up, and buyers who take no time are booked as they come. */
export const plain = {
  decisions: { selfKnowledge: 0 },
  handoff: { assignment: "roundRobin" },
  marketers: { skillSpread: 0 },
  reps: { skillSpread: 0 },
  selling: {
    firstCallHours: 1.5,
    followUpHours: 1.1,
    missedHours: 0.2,
    reachFirst: 1,
    reachKept: 1,
    retryDays: 2,
    dropOut: 0,
    extraContacts: 9,
    cycleDays: { median: 0, p90: 0 },
    logitBase: -3.85,
  },
  staffing: { turnover: "none" },
  timing: { deals: "asTheyCome" },
} as const satisfies Changes;

/** A plain company but for what is stated, group by group. */
export function plainWith(changes: Changes = {}): Changes {
  const groups = Object.entries(plain).map(([group, usual]) => [
    group,
    { ...usual, ...changes[group as keyof typeof plain] },
  ]);
  return { ...changes, ...Object.fromEntries(groups) };
}
