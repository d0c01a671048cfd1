import { availableParallelism } from "node:os";
import type { Engine } from "./engine.ts";
import { inProcessEngine } from "./in-process.ts";
import { workerFile } from "./worker-file.ts";

/**
 * The engine for a number of jobs: one runs in this process, more run on worker threads, none given means all cores.
 * Without compiled code for the workers everything runs in this process.
 */
export async function chooseEngine(jobs: number = availableParallelism()): Promise<Engine> {
  const filename = workerFile();
  if (jobs <= 1 || filename === undefined) return inProcessEngine();
  // Loaded only here, so that what never simulates starts fast.
  const { workerThreadsEngine } = await import("./worker-threads.ts");
  return workerThreadsEngine(jobs, filename);
}
