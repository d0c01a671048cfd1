import { quantile } from "../../src/statistics/quantile.ts";
import { runChild, runScript } from "../child.ts";
import { smallSize } from "../funnelbench/funnel-bench.ts";
import type { Effort, Part, Row } from "../row.ts";
import type { WorkerFigures } from "../worker-figures.ts";

/** (3) What a second worker gains, beside what a second process in C gains on the same machine. */
export async function workers({ quick }: Effort, reference: string | undefined): Promise<Part> {
  const trials = quick ? 24 : 400;
  const runs = quick ? 2 : 7;
  const gains = { early: [] as number[], late: [] as number[], c: [] as number[] };
  let same = true;
  for (let run = 0; run < runs; run++) {
    const one = await figuresOf(1, trials);
    const two = await figuresOf(2, trials);
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
    title: `Workers: ${trials} trials of the flagship`,
    how: `Wall time, medians of ${runs} runs in turns with the reference in C, each a process of its own: by workers that have run a few trials, when V8's compiler still takes part of the second core, and by workers that have run ${trials} each. A busy machine spoils these figures.`,
    rows,
  };
}

async function figuresOf(jobs: number, trials: number): Promise<WorkerFigures> {
  return JSON.parse((await runScript("worker-figures.ts", [jobs, trials])).stdout) as WorkerFigures;
}

/** How much sooner two processes do twice the work of one than one after the other would. */
async function gainOfProcesses(reference: string, replications: number): Promise<number> {
  const run = () => runChild(reference, [...Object.values(smallSize), replications, 1]);
  const { wallMs: one } = await run();
  const started = performance.now();
  await Promise.all([run(), run()]);
  return (2 * one) / (performance.now() - started);
}
