import { Luck } from "../../src/random/luck.ts";
import { Funnel, OUTPUTS, type Size } from "./funnel-bench.ts";

/** Means and standard deviations of every tick and output over replications, [tick][output]. */
export interface Summary {
  readonly replications: number;
  readonly mean: Float64Array;
  readonly sd: Float64Array;
}

/** Runs a number of replications, each on its own luck. */
export function summarise(size: Size, replications: number, seed: number): Summary {
  const cells = size.ticks * OUTPUTS;
  const out = new Float64Array(cells);
  const mean = new Float64Array(cells);
  const square = new Float64Array(cells);
  const funnel = new Funnel(size);
  for (let r = 0; r < replications; r++) {
    funnel.run(new Luck(`funnelbench/seed=${seed}/replication=${r}`), out);
    // Welford's way, which loses no digits of a small spread around a large mean.
    for (let j = 0; j < cells; j++) {
      const off = out[j]! - mean[j]!;
      mean[j]! += off / (r + 1);
      square[j]! += off * (out[j]! - mean[j]!);
    }
  }
  const sd = square.map((sum) => (replications > 1 ? Math.sqrt(sum / (replications - 1)) : 0));
  return { replications, mean, sd };
}

/** Reads what the reference in C printed: lines of tick, output, mean and standard deviation. */
export function readSummary(csv: string, replications: number): Summary {
  const rows = csv
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",").map(Number));
  return {
    replications,
    mean: Float64Array.from(rows, (row) => row[2]!),
    sd: Float64Array.from(rows, (row) => row[3]!),
  };
}
