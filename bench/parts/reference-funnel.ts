import { quantile } from "../../src/statistics/quantile.ts";
import { runChild, runScript } from "../child.ts";
import { gaps, LARGEST_Z, largestGap } from "../funnelbench/conformance.ts";
import { smallSize } from "../funnelbench/funnel-bench.ts";
import { readSummary, summarise } from "../funnelbench/funnel-summary.ts";
import type { Effort, Part, Row } from "../row.ts";

/** Runs FunnelBench-1 with so many replications; gives the CPU milliseconds of the whole process. */
type Runner = (replications: number) => Promise<number>;

const size = Object.values(smallSize);
const cpuOf = (stderr: string) => Number(/process ([\d.]+)/.exec(stderr)![1]);

/** (1) FunnelBench-1 of the project's own parts, beside its reference in C. */
export async function referenceFunnel({ quick }: Effort, reference: string | undefined): Promise<Part> {
  const replications = quick ? 100 : 400;
  const runs = quick ? 3 : 9;
  const own: Runner = async (count) =>
    cpuOf((await runScript("funnelbench/run-funnel.ts", [...size, count, 1])).stderr);
  const c: Runner | undefined =
    reference === undefined
      ? undefined
      : async (count) => cpuOf((await runChild(reference, [...size, count, 1])).stderr);
  const times = { own: [] as number[], c: [] as number[], start: [] as number[] };
  for (let run = 0; run < runs; run++) {
    // Taken in turns, so that a busy minute of the machine falls on both.
    const one = await own(1);
    times.start.push(one);
    times.own.push(((await own(replications)) - one) / (replications - 1));
    if (c) times.c.push(((await c(replications)) - (await c(1))) / (replications - 1));
  }
  const median = (values: readonly number[]) => quantile(values, 0.5);
  const rows: Row[] = [
    { name: "Truce's parts, a replication", value: median(times.own), unit: "ms of CPU" },
    {
      name: "Truce's parts, starting the process and the first replication",
      value: median(times.start),
      unit: "ms of CPU",
    },
  ];
  if (c) {
    rows.push(
      { name: "reference in C, a replication", value: median(times.c), unit: "ms of CPU" },
      { name: "ratio to C", value: median(times.own) / median(times.c), unit: "times", target: 2 },
    );
  }
  return {
    title: "FunnelBench-1 (10,000 customers, 104 ticks)",
    how: `CPU time of whole processes, (t(${replications}) − t(1)) / ${replications - 1}, medians of ${runs} runs in turns${c ? "" : "; no C compiler here, so nothing to compare with"}.`,
    rows,
  };
}

/** Level A: the largest gap between Truce's means of 200 replications and those of the reference, compiled on the spot, of 2,000. */
export async function conformance(reference: string | undefined): Promise<Part> {
  if (reference === undefined) throw new Error("--conform needs a C compiler (cc, gcc or clang)");
  const { stdout } = await runChild(reference, [...size, 2000, 1]);
  const all = gaps(summarise(smallSize, 200, 1), readSummary(stdout, 2000));
  return {
    title: "FunnelBench-1, level A",
    how: "Means of 200 replications against 2,000 of the C reference at ticks 13, 26, 52, 104: five outputs each.",
    rows: [{ name: "largest gap", value: largestGap(all), unit: "standard errors", target: LARGEST_Z }],
  };
}
