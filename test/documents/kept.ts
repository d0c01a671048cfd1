import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { softwareVersion } from "../../src/software.ts";
import type { KeptResult, Source } from "./source.ts";

/** The repository's top folder. */
export const top = fileURLToPath(new URL("../..", import.meta.url));

const fileOf = (name: string) => fileURLToPath(new URL(`results/${name}.json`, import.meta.url));

/** The kept result of a source. */
export function keptResult(name: string): KeptResult {
  return JSON.parse(readFileSync(fileOf(name), "utf8")) as KeptResult;
}

/** Keeps what a source gave, in the place of what it gave before. */
export function keep({ name, command }: Source, kept: unknown): void {
  const { stdout } = spawnSync("git", ["rev-parse", "--short", "HEAD"], { cwd: top, encoding: "utf8" });
  const result: KeptResult = { command, software: softwareVersion, commit: stdout.trim(), kept };
  writeFileSync(fileOf(name), `${JSON.stringify(result, null, 2)}\n`);
}
