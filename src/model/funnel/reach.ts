import { purpose } from "../luck-purposes.ts";
import type { Company } from "../parameters/company.ts";
import type { FunnelWorld, Worker } from "./funnel-world.ts";

/** Makes another attempt to reach a person, who may not be there; returns whether they were. */
export function reaches(world: FunnelWorld, rep: Worker, i: number): boolean {
  const { people, desk, luck } = world;
  const attempt = Math.min(255, people.attempts[i]! + 1);
  people.attempts[i] = attempt;
  people.tries[i] = people.tries[i]! + 1;
  desk.attempts[rep.place] = desk.attempts[rep.place]! + 1;
  const { reachFirst, reachKept } = world.company.selling;
  if (reachFirst === 1 && reachKept === 1) return true;
  return luck.uniform(purpose.reach, i, people.tries[i]!) < chanceToReach(world.company.selling, attempt);
}

/** Chance that an attempt since the hand-over reaches, by its number from 1: less each time. */
export function chanceToReach({ reachFirst, reachKept }: Company["selling"], attempt: number): number {
  let chance = reachFirst;
  for (let before = 1; before < attempt; before++) chance *= reachKept;
  return chance;
}
