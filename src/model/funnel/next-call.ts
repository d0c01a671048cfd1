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
  const usual = Math.max(1, pause);
  const next = day + (cycle.median === 0 ? usual : Math.min(usual, pauseInCycle(world, rep, i)));
  people.dueOn[i] = next;
  if (next === day) desk.due[rep.place]!.push(i);
  else desk.followUps.add(i, next);
}

/**
 * Days until the next attempt where all of them are spread over the median cycle, but for the day that an answer may take. They are counted from the first
 * attempt: a late answer is not made up for.
 */
function pauseInCycle(world: FunnelWorld, rep: Worker, i: number): number {
  const each = Math.max(0, world.cycle.median - 1) / mostAttempts(world, rep);
  const done = world.people.attempts[i]!;
  return Math.floor(each * done) - Math.floor(each * (done - 1));
}
