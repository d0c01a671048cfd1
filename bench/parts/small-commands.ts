import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { quantile } from "../../src/statistics/quantile.ts";
import { runChild, truce } from "../child.ts";
import type { Effort, Part } from "../row.ts";

const small = `title: A small company
months: 6
trials: 10
company: { customers: { count: 2000 }, marketers: { teamSize: 0.2 }, reps: { teamSize: 0.2 } }
plan: pool
`;

/** (5) What somebody at a terminal waits for: a small run, a check, the help. */
export async function smallCommands({ quick }: Effort): Promise<Part> {
  const folder = mkdtempSync(join(tmpdir(), "truce-bench-"));
  const runs = quick ? 3 : 9;
  try {
    writeFileSync(join(folder, "small.yaml"), small);
    const wall = async (...words: readonly string[]) =>
      (await runChild(process.execPath, [truce, ...words], folder)).wallMs / 1000;
    const median = async (...words: readonly string[]) => {
      const times: number[] = [];
      for (let run = 0; run < runs; run++) times.push(await wall(...words));
      return quantile(times, 0.5);
    };
    const cold = await wall("run", "small.yaml", "--quiet");
    return {
      title: "Small commands: 2,000 customers, 6 months, 10 trials",
      how: `Wall time of the built executable, medians of ${runs} runs (the cold one once), in a folder of its own.`,
      rows: [
        { name: "truce run, nothing kept from before", value: cold, unit: "s" },
        {
          name: "truce run, the pilot kept",
          value: await median("run", "small.yaml", "--quiet"),
          unit: "s",
          target: 1.5,
        },
        { name: "truce check", value: await median("check", "small.yaml"), unit: "s", target: 0.3 },
        { name: "truce --help", value: await median("--help"), unit: "s", target: 0.3 },
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
