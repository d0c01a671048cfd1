import type { Company } from "../../src/model/parameters/company.ts";
import { type Changes, plain } from "../model/plain.ts";

/** A company in which people differ, leads follow success, not everybody is reached or stays, buyers take their time, reps choose the day of a deal, and people come and go. */
const lifelike = {
  decisions: { selfKnowledge: 1 },
  handoff: { assignment: "performance" },
  marketers: { skillSpread: 0.3, yearlyTurnover: 1 },
  reps: { skillSpread: 0.4, yearlyTurnover: 1 },
  selling: {
    reachFirst: 0.45,
    reachKept: 0.97,
    retryDays: 1,
    dropOut: 0.35,
    extraContacts: 30,
    cycleDays: { median: 30, p90: 100 },
    logitBase: -2.5,
  },
  staffing: { turnover: "byPay" },
  timing: { deals: "byPay", extraDiscountCost: 0.01 },
} as const satisfies Changes;

/** The ways in which people and buyers may be that a law has to hold over. */
const ways = { plain, lifelike } as const satisfies Readonly<Record<string, Changes>>;

export type Way = keyof typeof ways;

export const wayNames = Object.keys(ways) as Way[];

/** What is stated of a company that is in one of the ways but for that. */
export function statedIn(way: Way, changes: Changes): Changes {
  const groups = Object.entries(ways[way]).map(([group, values]) => [
    group,
    { ...values, ...changes[group as keyof typeof plain] },
  ]);
  return { ...changes, ...Object.fromEntries(groups) };
}

/** A company in one of the ways, whatever was stated. */
export function inWay(company: Company, way: Way): Company {
  const groups = Object.entries(ways[way]).map(([group, values]) => [
    group,
    { ...company[group as keyof typeof plain], ...values },
  ]);
  return { ...company, ...Object.fromEntries(groups) };
}
