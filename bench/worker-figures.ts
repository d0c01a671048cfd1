import { workerFile } from "../src/engine/worker-file.ts";
import { workerThreadsEngine } from "../src/engine/worker-threads.ts";
import { resultsAmong } from "../src/trial/divergence.ts";
import { flagshipTrials } from "./flagship.ts";
import { hashResults } from "./hash-results.ts";

/** What so many trials of the flagship took on a number of worker threads. */
export interface WorkerFigures {
  /** By workers that have run 32 trials each, while V8 still compiles. */
  readonly earlyMs: number;
  /** By workers of which each has run as many trials as there are, so that V8 has compiled most of what it will. */
  readonly lateMs: number;
  readonly hash: string;
}

const [jobs, count] = process.argv.slice(2).map(Number) as [number, number];
const filename = workerFile();
if (filename === undefined) throw new Error("there is no compiled worker: run npm run build first");
const trials = await flagshipTrials(10_000, 24, count);
// One job is a worker thread too, or the gain would hold what a thread costs.
const engine = workerThreadsEngine(jobs, filename);

async function lap(): Promise<{ ms: number; hash: string }> {
  const started = performance.now();
  const outcomes = await engine.evaluate(trials);
  const ms = performance.now() - started;
  return { ms, hash: hashResults(resultsAmong(outcomes.filter((outcome) => outcome !== undefined))) };
}

for (let k = 0; k < 4; k++) await engine.evaluate(trials.slice(0, 8 * jobs));
const early = await lap();
// Each worker has run as many trials then, however many share the laps.
for (let k = 1; k < jobs; k++) await lap();
const late = await lap();
await engine.close();
const figures: WorkerFigures = { earlyMs: early.ms, lateMs: late.ms, hash: late.hash };
console.log(JSON.stringify(figures));
