import { createHash } from "node:crypto";
import type { TrialResult } from "../src/trial/trial.ts";

/** A hash of every byte of some results, in order. */
export function hashResults(results: readonly (TrialResult | undefined)[]): string {
  const hash = createHash("sha256");
  for (const result of results) {
    hash.update(result!.flowValues);
    hash.update(result!.gaugeValues);
  }
  return hash.digest("hex");
}
