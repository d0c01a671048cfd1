import { availableParallelism } from "node:os";
import { getHeapStatistics } from "node:v8";
import {
  gigabytes,
  grouped,
  memoryOfBands,
  memoryOfSums,
  memoryOfTrial,
  peopleIn,
  roundedDown,
} from "../scenario/checks/memory.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { wrongUsage } from "./ending.ts";

/**
 * Heap that a command takes whatever it does, as Node states its limit: 50 MB are for young objects; a comparison of a few small
 * trials and its report took 45 MB more.
 */
const HEAP_BASE = 95_000_000;
/** Heap for the findings of an arm, twice as much as their JSON takes. */
const HEAP_PER_ARM = 1_000_000;
/** Heap for a person's findings in an arm, some seventy rows: a company of two hundred took 60 MB in four arms. */
const HEAP_PER_PERSON = 70_000;
/** Heap for a trial as it is planned, of which nothing else is kept. */
const HEAP_PER_TRIAL = 200;

/** What an experiment is to be: a scenario for each arm, and how much of it. */
interface Extent {
  readonly trials?: number | undefined;
  readonly batches?: number | undefined;
  readonly months?: number | undefined;
  readonly people?: true | undefined;
  readonly jobs?: number | undefined;
}

/** What is left for an experiment; in a test, some other machine's. */
interface Machine {
  readonly memory: number;
  readonly heap: number;
  readonly cores: number;
}

function thisMachine(): Machine {
  return {
    memory: process.availableMemory(),
    heap: getHeapStatistics().heap_size_limit,
    cores: availableParallelism(),
  };
}

/**
 * Threads to run an experiment on: as many as the user asks for, else all cores, or as many as memory holds trials for beside what is
 * kept of them. Before the first trial it ends in a sentence where that will not fit into memory or into Node's heap.
 */
export function fittingJobs(
  arms: readonly Scenario[],
  { trials = arms[0]!.trials, batches = arms[0]!.batches, months, people = undefined, jobs }: Extent,
  { memory, heap, cores }: Machine = thisMachine(),
): number {
  const length = months ?? Math.min(...arms.map((arm) => arm.months));
  const running = Math.max(...arms.map(memoryOfTrial));
  const what = { months: length, people: people === true };
  const kept = (count: number) =>
    sum(arms, (arm) => memoryOfSums(arm, what, Math.min(batches, count)) + memoryOfBands(arm, what, count));
  const left = memory - running * (jobs ?? 1);
  if (kept(trials) > left) throw tooManyTrials(trials, arms.length, kept, left);
  const findings = sum(arms, ({ company }) => heapOfFindings(people === true ? peopleIn(company) : 0));
  const needed = HEAP_BASE + findings + trials * arms.length * HEAP_PER_TRIAL;
  if (needed > heap) throw tooSmallHeap(needed, heap);
  return jobs ?? Math.max(1, Math.min(cores, Math.floor((memory - kept(trials)) / running)));
}

function sum(arms: readonly Scenario[], of: (arm: Scenario) => number): number {
  return arms.reduce((total, arm) => total + of(arm), 0);
}

function heapOfFindings(people: number): number {
  return HEAP_PER_ARM + people * HEAP_PER_PERSON;
}

function tooManyTrials(trials: number, arms: number, kept: (trials: number) => number, left: number) {
  const fitting = mostThatFit(trials, kept, left);
  return wrongUsage(
    `what is kept of ${grouped(trials)} trials in ${arms === 1 ? "one arm" : `${arms} arms`} takes about ${gigabytes(kept(trials))} of memory; ${gigabytes(Math.max(0, left))} are free`,
    fitting >= 2 ? `About ${grouped(roundedDown(fitting))} fit: --trials.` : undefined,
  );
}

/** The largest number of trials of which what is kept fits, below a number that is too large. */
function mostThatFit(tooMany: number, kept: (trials: number) => number, left: number): number {
  let [fits, above] = [0, tooMany];
  while (above - fits > 1) {
    const middle = Math.floor((fits + above) / 2);
    if (kept(middle) <= left) fits = middle;
    else above = middle;
  }
  return fits;
}

function tooSmallHeap(needed: number, heap: number) {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1e6);
  return wrongUsage(
    `this takes about ${megabytes(needed)} MB of Node's heap, which may grow to ${megabytes(heap)} MB`,
    `Give it more with NODE_OPTIONS=--max-old-space-size=${Math.ceil(needed / 5e7) * 50}, or ask for fewer trials or arms, or no --people.`,
  );
}
