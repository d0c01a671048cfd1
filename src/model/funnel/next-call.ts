import type { FunnelWorld, Worker } from "./funnel-world.ts";

/** Attempts that a rep makes at most. */
function mostAttempts({ company }: FunnelWorld, rep: Worker): number {
  return 1 + company.selling.extraContacts * rep.acted[rep.places.persistence]!;
}

/** Whether a rep has not tried often enough yet to give somebody up. */
export function mayCallAgain(world: FunnelWorld, rep: Worker, i: number): boolean {
  return world.people.attempts[i]! < mostAttempts(world, rep);
}

/**
 * Notes the next attempt, after a pause, or sooner where the cycle is shorter than all of a rep's attempts would take: they are spread over its
 * median then, several on a day if need be. So nobody agrees too late for the cycle, and how soon a buyer can sign decides nothing else.
 */
export function callAfter(world: FunnelWorld, rep: Worker, i: number, pause: number): void {
  const { people, day, desk, cycle } = world;
  const usual = day + Math.max(1, pause);
  const next = cycle.median === 0 ? usual : Math.max(day, Math.min(usual, dayInCycle(world, rep, i)));
  people.dueOn[i] = next;
  if (next === day) desk.due[rep.place]!.push(i);
  else desk.followUps.add(i, next);
}

/** The day on which the next attempt is due where all of them are spread over the median cycle, but for the day that an answer may take. */
function dayInCycle(world: FunnelWorld, rep: Worker, i: number): number {
  const { people, cycle } = world;
  const done = people.attempts[i]! / mostAttempts(world, rep);
  return people.handedOn[i]! + Math.floor(Math.max(0, cycle.median - 1) * done);
}
