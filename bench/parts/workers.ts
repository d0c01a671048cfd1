import { chooseEngine } from "../../src/engine/choose-engine.ts";
import { workerFile } from "../../src/engine/worker-file.ts";
import { workerThreadsEngine } from "../../src/engine/worker-threads.ts";
import { quantile } from "../../src/statistics/quantile.ts";
import type { Trial } from "../../src/trial/trial.ts";
import { runChild } from "../child.ts";
import { flagshipTrials } from "../flagship.ts";
import { smallSize } from "../funnelbench/funnel-bench.ts";
import { hashResults } from "../hash-results.ts";
import type { Effort, Part, Row } from "../row.ts";

/** (3) What a second worker gains, beside what a second process in C gains on the same machine. */
export async function workers({ quick }: Effort, reference: string | undefined): Promise<Part> {
  const trials = await flagshipTrials(10_000, 24, quick ? 24 : 96);
  const runs = quick ? 2 : 5;
  const gains = { early: [] as number[], late: [] as number[], c: [] as number[] };
  let same = true;
  for (let run = 0; run < runs; run++) {
    const one = await timed(1, trials);
    const two = await timed(2, trials);
    gains.early.push(one.earlyMs / two.earlyMs);
    gains.late.push(one.lateMs / two.lateMs);
    same &&= one.hash === two.hash;
    if (reference !== undefined) gains.c.push(await gainOfProcesses(reference, quick ? 300 : 1000));
  }
  const median = (values: readonly number[]) => quantile(values, 0.5);
  const rows: Row[] = [
    { name: "gain of two workers over one, compiled", value: median(gains.late), unit: "times" },
    { name: "gain while V8 still compiles", value: median(gains.early), unit: "times" },
  ];
  if (reference !== undefined) {
    rows.push(
      { name: "gain of two processes in C over one", value: median(gains.c), unit: "times" },
      {
        name: "of what two processes gain, compiled",
        value: (100 * median(gains.late)) / median(gains.c),
        unit: "%",
        target: 95,
        atLeast: true,
      },
      {
        name: "of what two processes gain, while V8 still compiles",
        value: (100 * median(gains.early)) / median(gains.c),
        unit: "%",
      },
    );
  }
  rows.push({
    name: "results of one and two workers are the same bytes",
    value: Number(same),
    unit: "(1 is yes)",
    target: 1,
    atLeast: true,
  });
  return {
    title: `Workers: ${trials.length} trials of the flagship`,
    how: `Wall time, medians of ${runs} runs in turns with the reference in C: after a few trials, when V8's compiler still takes part of the second core, and when it is done: the median of ${LATE} rounds of all trials after ${LAPS} rounds a worker. A busy machine spoils these figures.`,
    rows,
  };
}

/** Rounds of all trials a worker until V8 has compiled what it will, and those that are measured then: one alone varies by a tenth. */
const LAPS = 4;
const LATE = 3;

interface Lap {
  readonly ms: number;
  readonly hash: string;
}

interface Timed {
  readonly earlyMs: number;
  readonly lateMs: number;
  readonly hash: string;
}

async function timed(jobs: number, trials: readonly Trial[]): Promise<Timed> {
  const filename = workerFile();
  // One job is a worker thread too, or the gain would hold what a thread costs.
  const engine = filename === undefined ? await chooseEngine(jobs) : workerThreadsEngine(jobs, filename);
  try {
    for (let k = 0; k < 4; k++) await engine.evaluate(trials.slice(0, 8 * jobs));
    const lap = async (): Promise<Lap> => {
      const started = performance.now();
      const results = await engine.evaluate(trials);
      return { ms: performance.now() - started, hash: hashResults(results) };
    };
    const { ms: earlyMs } = await lap();
    // Each worker has run as many trials then, however many share the laps.
    for (let k = 1; k < LAPS * jobs; k++) await lap();
    const late: Lap[] = [];
    for (let k = 0; k < LATE; k++) late.push(await lap());
    const lateMs = quantile(
      late.map(({ ms }) => ms),
      0.5,
    );
    return { earlyMs, lateMs, hash: late[0]!.hash };
  } finally {
    await engine.close();
  }
}

/** How much sooner two processes do twice the work of one than one after the other would. */
async function gainOfProcesses(reference: string, replications: number): Promise<number> {
  const run = () => runChild(reference, [...Object.values(smallSize), replications, 1]);
  const { wallMs: one } = await run();
  const started = performance.now();
  await Promise.all([run(), run()]);
  return (2 * one) / (performance.now() - started);
}
