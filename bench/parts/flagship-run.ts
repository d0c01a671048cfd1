import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Time } from "../../src/cli/stopwatch.ts";
import { runChild, truce } from "../child.ts";
import { flagshipFile } from "../flagship.ts";
import type { Effort, Part } from "../row.ts";

/** (4) The whole flagship from a cold start to its report: the executable in an empty folder, with nothing kept from before. */
export async function flagshipRun({ quick }: Effort): Promise<Part> {
  const folder = mkdtempSync(join(tmpdir(), "truce-bench-"));
  const trials = quick ? 10 : 100;
  try {
    const words = [truce, "compare", flagshipFile, "--trials", trials, "--quiet", "--timings"];
    const { stderr, wallMs } = await runChild(process.execPath, words, folder);
    const { timings } = JSON.parse(stderr.trim().split("\n").at(-1)!) as { timings: Record<string, Time> };
    const steps = Object.entries(timings);
    const cpu = steps.reduce((sum, [, time]) => sum + time.cpu, 0);
    return {
      title: `The flagship from a cold start to its report: 2 plans × 2 markets × ${trials} trials`,
      how: "One run of the built executable in an empty folder, its own stopwatch read (--timings). CPU time is that of all threads.",
      rows: [
        { name: "all", value: wallMs / 1000, unit: "s", ...(!quick && { target: 20 }) },
        { name: "all", value: cpu / 1000, unit: "s of CPU" },
        ...steps.flatMap(([name, time]) => [
          { name, value: time.wall / 1000, unit: "s" },
          { name, value: time.cpu / 1000, unit: "s of CPU" },
        ]),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
