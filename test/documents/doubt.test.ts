import { expect, it } from "vitest";
import { writeDoubt } from "./doubt/write-doubt.ts";
import type { KeptDoubt } from "./sources/doubt.ts";

const kept = { count: 70, of: 98, low: 0.62, high: 0.79 };
const strongest = [{ path: "company.x", correlation: -0.5, p: 0.01 }];
const gap = { market: "healthy", plan: "pool", against: "contest", kept, turnedByLuck: 3 };
const note: KeptDoubt = {
  ...{ scenario: "a.yaml", asked: 100, trials: 12, batches: 2, parameters: 150 },
  failed: ["no deal is ever made", "x"],
  diverged: 0,
  words: { healthy: "dependsOnAssumptions" },
  verdicts: [{ market: "healthy", word: "better", kept }],
  gaps: [
    { ...gap, metric: "profit", mean: 90_300, p10: -12_000, p50: 80_000, p90: null, luck: 0.4, strongest },
    { ...gap, metric: "pressure", mean: -0.05123, p10: -0.1, p50: 0, p90: 0.1, luck: null, strongest },
  ],
};

it("tells of drawn companies what becomes of verdicts and gaps, and of those that are missing", () => {
  const text = writeDoubt(note);
  expect(text).toContain("2 could not be tried, the first because no deal is ever made.");
  expect(text).toContain(
    "healthy market better, 70 of 98 companies agree (62 % to 79 %), so it depends on assumptions.",
  );
  expect(text).toContain("healthy: `company.x`, rank correlation −0.50.");
  expect(text).toContain(
    "| healthy: profit, pool − contest | +90,000 | 70 of 98 (62 % to 79 %) | −12,000 | +80,000 | – | 40 % |",
  );
  expect(text).toContain("| −0.0512 | 70 of 98 (62 % to 79 %) | −0.1 | +0 | +0.1 | – |");
});
