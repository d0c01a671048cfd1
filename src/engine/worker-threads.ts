import { Piscina } from "piscina";
import type { TrialOutcome } from "../trial/divergence.ts";
import { cutIntoTasks } from "./cut-into-tasks.ts";
import type { Engine } from "./engine.ts";
import { inOrder } from "./in-order.ts";
import { packTrial } from "./packed-trial.ts";
import { ParcelWriter } from "./parcels.ts";
import type { Task } from "./worker.ts";

/**
 * Room for a worker's short-lived objects, twice what V8 would give it: each collection wakes V8's helper threads, for which two
 * workers on two cores leave no room. Half is too little, and twice as much takes longer to fill than a comparison lasts.
 */
const YOUNG_MB = 96;

/** Trials run on a number of worker threads, in tasks of several trials each; `filename` is the compiled worker. */
export function workerThreadsEngine(jobs: number, filename: string): Engine {
  const pool = new Piscina<Task, TrialOutcome[]>({
    filename,
    name: "runTask",
    minThreads: jobs,
    maxThreads: jobs,
    // Left away otherwise: options that are handed on explicitly may not be V8's.
    ...(preloads(process.execArgv) && { execArgv: [] }),
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    // Waiting with Atomics gains microseconds a task and would keep an idle worker from hearing that it should end.
    atomics: "disabled",
  });
  const parcels = new ParcelWriter();
  return {
    async evaluate(trials, options = {}) {
      const results = inOrder(trials.length, options);
      const stopped = new Int32Array(new SharedArrayBuffer(4));
      const stop = () => Atomics.store(stopped, 0, 1);
      const stopAndThrow = (error: unknown) => {
        stop();
        throw error;
      };
      if (options.signal?.aborted) stop();
      options.signal?.addEventListener("abort", stop);
      const tasks = cutIntoTasks(trials, jobs);
      // One lane a worker, each taking the next task when it has done one: left to the pool's queue, an early task may
      // come back last, and whoever hears of results in order would wait for it.
      const lane = async () => {
        for (let task = tasks.shift(); task && !isStopped(stopped); task = tasks.shift()) {
          const { first, part } = task;
          const packed = part.map((trial) => packTrial(trial, parcels));
          const done = await pool.run({ trials: packed, stopped });
          done.forEach((result, offset) => {
            results.add(first + offset, result);
          });
        }
      };
      const lanes = Array.from({ length: jobs }, () => lane().catch(stopAndThrow));
      const outcomes = await Promise.allSettled(lanes);
      options.signal?.removeEventListener("abort", stop);
      const failure = outcomes.find((outcome) => outcome.status === "rejected");
      if (failure) throw failure.reason;
      return results.end();
    },
    close: () => pool.destroy(),
  };
}

/**
 * Whether options of Node load something before all else. Workers run compiled code: a loader of sources that this process was
 * started with would write it anew for them, and make it slow (85 ms a trial for 45).
 */
export function preloads(options: readonly string[]): boolean {
  return options.some((option) => /^(--import|--require|-r|--(experimental-)?loader)(=|$)/.test(option));
}

function isStopped(flag: Int32Array): boolean {
  return Atomics.load(flag, 0) !== 0;
}
