import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The built executable. */
export const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** What a run of the executable left behind. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the built executable in a folder, as a shell without a terminal would. */
export function start(
  cwd: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  const { FORCE_COLOR: _force, NO_COLOR: _no, ...inherited } = process.env;
  return spawn(process.execPath, [cli, ...words], { cwd, env: { ...inherited, ...env } });
}

/** Waits for a started executable. */
export async function ended(child: ChildProcess): Promise<Ended> {
  const written = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream]!.setEncoding("utf8").on("data", (text: string) => {
      written[stream] += text;
    });
  }
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, ...written };
}

/** Runs the built executable in a folder. */
export function truce(
  cwd: string,
  words: readonly string[],
  env?: Readonly<Record<string, string>>,
): Promise<Ended> {
  return ended(start(cwd, words, env));
}

/** A company so small that its pilot takes a second: two plans, two markets. */
const tiny = `title: A tiny company
months: 1
trials: 3
company:
  customers: { count: 200 }
  need: { ratePerDay: 0.02 }
  decisions: { foresightMonths: 1 }
  marketers: { count: 1, teamSize: 0.02 }
  reps: { count: 1, teamSize: 0.02 }
plans:
  fixed: salary-only
  bonus:
    components:
      - { type: salary, perWeek: 1000 }
      - { type: commission, metric: leads, rate: 500 }
markets:
  healthy: healthy
  dying: dying
`;

/** A new folder with that company in `tiny.yaml`. */
export function folderWithTiny(): string {
  const folder = mkdtempSync(join(tmpdir(), "truce-"));
  writeFileSync(join(folder, "tiny.yaml"), tiny);
  return folder;
}
