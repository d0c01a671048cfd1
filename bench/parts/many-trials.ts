import { runScript } from "../child.ts";
import type { Effort, Part } from "../row.ts";

/** (6) What a sweep over many trials holds in memory when nobody keeps their results. */
export async function manyTrials({ quick }: Effort): Promise<Part> {
  const trials = quick ? 1000 : 10_000;
  const { stdout } = await runScript("many-trials.ts", [trials]);
  return {
    title: `${trials.toLocaleString("en")} trials of 24 months whose results are told and not kept`,
    how: "The flagship with 1,000 customers on all cores, `keep: false`; the peak of the whole process.",
    rows: [{ name: "peak memory of the process", value: Number(stdout), unit: "MB", target: 1000 }],
  };
}
