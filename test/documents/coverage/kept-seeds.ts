import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { codeFingerprint } from "../../../src/store/code-fingerprint.ts";
import { top } from "../kept.ts";
import type { SeedGaps } from "./judge-coverage.ts";
import type { Try } from "./try-seed.ts";

const file = join(top, "output/coverage.jsonl");

/** Seeds that an interrupted run of the same code and scenario tried, so that the next run goes on from there. */
export function keptSeeds({ fingerprint }: Scenario) {
  const code = codeFingerprint();
  const keyOf = (asked: Try) => JSON.stringify([code, fingerprint, asked]);
  const known = new Map<string, SeedGaps>();
  for (const line of existsSync(file) ? readFileSync(file, "utf8").split("\n").slice(0, -1) : []) {
    const [key, gaps] = JSON.parse(line) as [string, SeedGaps];
    known.set(key, gaps);
  }
  return {
    get: (asked: Try) => known.get(keyOf(asked)),
    keep(asked: Try, gaps: SeedGaps): void {
      mkdirSync(dirname(file), { recursive: true });
      appendFileSync(file, `${JSON.stringify([keyOf(asked), gaps])}\n`);
    },
  };
}
