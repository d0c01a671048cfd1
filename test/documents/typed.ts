import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Findings } from "../../src/findings/findings.ts";
import { top } from "./kept.ts";

/** What a command that was typed at the top of a built checkout left behind. */
export interface Typed {
  readonly terminal: string;
  /** Where it writes any. */
  readonly findings?: Findings;
}

/** Types a line that begins with `truce`, its results going to a folder that is taken away again where it writes results. */
export async function typed(line: string, { results = false } = {}): Promise<Typed> {
  const folder = mkdtempSync(join(tmpdir(), "documents-"));
  const words = line.split(/\s+/).slice(1);
  const out = results ? ["--out", join(folder, "results"), "--format", "json"] : [];
  try {
    const terminal = await standardOutput([...words, ...out]);
    if (!results) return { terminal };
    const findings = JSON.parse(readFileSync(join(folder, "results", "findings.json"), "utf8")) as Findings;
    return { terminal, findings };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function standardOutput(words: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, ["dist/cli.js", ...words], {
    cwd: top,
    env: { ...process.env, NO_COLOR: "1", COLUMNS: "80" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (piece: string) => {
    text += piece;
  });
  await new Promise((resolve) => child.on("close", resolve));
  if (text === "") throw new Error(`truce ${words.join(" ")} printed nothing`);
  return text;
}
