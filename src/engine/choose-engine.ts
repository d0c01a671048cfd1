import { availableParallelism } from "node:os";
import type { Trial } from "../trial/trial.ts";
import type { Engine } from "./engine.ts";
import { inProcessEngine } from "./in-process.ts";
import { workerFile } from "./worker-file.ts";

/** Customers times months that are simulated sooner here than workers are started: about half a second's work. */
const SMALL = 2_000_000;

/**
 * The engine for a number of jobs: one runs in this process, more run on worker threads, none given means all cores.
 * Without compiled code for the workers everything runs in this process, and so do, before there are workers, trials of fewer
 * than `small` customers times months in all.
 */
export async function chooseEngine(jobs: number = availableParallelism(), small = SMALL): Promise<Engine> {
  const filename = workerFile();
  const here = inProcessEngine();
  if (jobs <= 1 || filename === undefined) return here;
  let workers: Promise<Engine> | undefined;
  return {
    async evaluate(trials, options) {
      if (workers === undefined && workIn(trials) < small) return here.evaluate(trials, options);
      workers ??= startWorkers(jobs, filename);
      return (await workers).evaluate(trials, options);
    },
    close: async () => (await workers)?.close(),
  };
}

/** Loaded only here, so that what never simulates, or little, starts fast. */
async function startWorkers(jobs: number, filename: string): Promise<Engine> {
  const { workerThreadsEngine } = await import("./worker-threads.ts");
  return workerThreadsEngine(jobs, filename);
}

function workIn(trials: readonly Trial[]): number {
  return trials.reduce((sum, { setup }) => sum + setup.company.customers.count * setup.months, 0);
}
