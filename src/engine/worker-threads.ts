import { Piscina } from "piscina";
import type { Trial, TrialResult } from "../trial/trial.ts";
import { asThrown } from "../trial/trial-diverged.ts";
import { chunkSize } from "./chunk-size.ts";
import type { Engine } from "./engine.ts";
import { inOrder } from "./in-order.ts";
import type { Task } from "./worker.ts";

/** Trials run on a number of worker threads, in tasks of several trials each; `filename` is the compiled worker. */
export function workerThreadsEngine(jobs: number, filename: string): Engine {
  const pool = new Piscina<Task, TrialResult[]>({
    filename,
    name: "runTask",
    minThreads: jobs,
    maxThreads: jobs,
    // Waiting with Atomics gains microseconds a task and would keep an idle worker from hearing that it should end.
    atomics: "disabled",
  });
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
      const tasks = split(trials, chunkSize(trials, jobs));
      // One lane a worker, each taking the next task when it has done one: left to the pool's queue, an early task may
      // come back last, and whoever hears of results in order would wait for it.
      const lane = async () => {
        for (let task = tasks.shift(); task && !isStopped(stopped); task = tasks.shift()) {
          const { first, part } = task;
          const done = await pool.run({ trials: part, stopped });
          done.forEach((result, offset) => {
            results.add(first + offset, result);
          });
        }
      };
      const lanes = Array.from({ length: jobs }, () => lane().catch(stopAndThrow));
      const outcomes = await Promise.allSettled(lanes);
      options.signal?.removeEventListener("abort", stop);
      const failure = outcomes.find((outcome) => outcome.status === "rejected");
      if (failure) throw asThrown(failure.reason);
      return results.end();
    },
    close: () => pool.destroy(),
  };
}

function isStopped(flag: Int32Array): boolean {
  return Atomics.load(flag, 0) !== 0;
}

function split(trials: readonly Trial[], size: number): { first: number; part: readonly Trial[] }[] {
  const parts: { first: number; part: readonly Trial[] }[] = [];
  for (let first = 0; first < trials.length; first += size) {
    parts.push({ first, part: trials.slice(first, first + size) });
  }
  return parts;
}
