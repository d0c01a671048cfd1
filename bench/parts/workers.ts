import { quantile } from "../../src/statistics/quantile.ts";
import { runChild, runScript } from "../child.ts";
import { smallSize } from "../funnelbench/funnel-bench.ts";
import type { Effort, Part, Row } from "../row.ts";
import type { WorkerFigures } from "../worker-figures.ts";

/** (3) What a second worker gains, beside what a second process in C gains on the same machine. */
export async function workers({ quick }: Effort, reference: string | undefined): Promise<Part> {
  const trials = quick ? 24 : 400;
  const runs = quick ? 2 : 9;
  const gains = { early: [] as number[], late: [] as number[], c: [] as number[] };
  let same = true;
  for (let run = 0; run < runs; run++) {
    // Now the one first, now the two: a machine that gets slower favours neither.
    const first = await figuresOf(1 + (run % 2), trials);
    const second = await figuresOf(2 - (run % 2), trials);
    const [one, two] = run % 2 === 0 ? [first, second] : [second, first];
    gains.early.push(one.earlyMs / two.earlyMs);
    gains.late.push(one.lateMs / two.lateMs);
    same &&= one.hash === two.hash;
    if (reference !== undefined) gains.c.push(await gainOfProcesses(reference, quick ? 300 : 1000));
  }
  const median = (values: readonly number[]) => quantile(values, 0.5);
  const rows: Row[] = [
    {
      name: `gain of two workers over one, after ${trials} trials each`,
      value: median(gains.late),
      unit: "times",
    },
    { name: "gain after 32 trials each, while V8 compiles much", value: median(gains.early), unit: "times" },
  ];
  if (reference !== undefined) {
    rows.push(
      { name: "gain of two processes in C over one", value: median(gains.c), unit: "times" },
      {
        name: `of what two processes gain, after ${trials} trials each`,
        value: (100 * median(gains.late)) / median(gains.c),
        unit: "%",
        target: 95,
        atLeast: true,
      },
      {
        name: "of what two processes gain, after 32 trials each",
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
    how: `Wall time of ${trials} trials, as many as the comparison of part 4 has; medians of ${runs} runs in turns with the reference in C. One worker and two are a process each, and run them twice: when each worker has run 32 trials, and V8's compiler still takes part of the second core, and when each has run ${trials} more, and it has done most of its work. A busy machine spoils these figures.`,
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
