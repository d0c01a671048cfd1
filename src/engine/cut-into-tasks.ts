import type { Trial } from "../trial/trial.ts";
import { warmedUpAlike } from "../trial/warmed-up-alike.ts";

/** Bounds of a task in trials: smaller ones gain nothing, larger ones tell progress too seldom. */
const SMALLEST = 8;
const LARGEST = 32;
/** The same for trials of at most so many customer-months: enough for a whole replication of a pilot, which is warmed up once. */
const LARGEST_OF_SHORT = 64;
const SHORT = 60_000;
/** A task is at most this part of a core's share of what is left: tasks get smaller, so that all cores end together. */
const PART_OF_REST = 1 / 2;
/** Customer-months from which a trial takes seconds and travels alone, so that progress and an interruption are prompt. */
const HEAVY = 2_000_000;

/** Trials that travel to a worker together, and the place of the first. */
export interface Part {
  readonly first: number;
  readonly part: readonly Trial[];
}

/** Cuts trials into tasks for a number of cores, where it can between neighbours that do not share a warm-up. */
export function cutIntoTasks(trials: readonly Trial[], jobs: number): Part[] {
  // A handful of trials is still shared out among all cores.
  const most = Math.min(largestTask(trials), Math.ceil(trials.length / jobs));
  const parts: Part[] = [];
  for (let first = 0; first < trials.length; ) {
    const wanted = Math.ceil(((trials.length - first) / jobs) * PART_OF_REST);
    const size = sizeAt(trials, first, Math.min(most, Math.max(SMALLEST, wanted)));
    parts.push({ first, part: trials.slice(first, first + size) });
    first += size;
  }
  return parts;
}

/** How many trials a task takes from a place on: whole rows that share a warm-up, or an even part of a row too long for one task. */
function sizeAt(trials: readonly Trial[], first: number, most: number): number {
  const row = rowLength(trials, first);
  if (row > most) return Math.ceil(row / Math.ceil(row / most));
  let size = row;
  for (let next = rowLength(trials, first + size); next > 0 && size + next <= most; ) {
    size += next;
    next = rowLength(trials, first + size);
  }
  return size;
}

function rowLength(trials: readonly Trial[], first: number): number {
  let length = Math.min(1, trials.length - first);
  while (first + length < trials.length && warmedUpAlike(trials[first]!, trials[first + length]!))
    length += 1;
  return length;
}

function largestTask(trials: readonly Trial[]): number {
  const work = trials.reduce(
    (most, { setup }) => Math.max(most, setup.company.customers.count * setup.months),
    0,
  );
  if (work >= HEAVY) return 1;
  return work > SHORT ? LARGEST : LARGEST_OF_SHORT;
}
