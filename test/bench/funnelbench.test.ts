import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { gaps, LARGEST_Z, largestGap } from "../../bench/funnelbench/conformance.ts";
import { OUTPUTS, smallSize } from "../../bench/funnelbench/funnel-bench.ts";
import { readSummary, summarise } from "../../bench/funnelbench/funnel-summary.ts";

/** What the reference in C printed for 2,000 replications of the default size, seed 1. */
const csv = readFileSync(new URL("../../bench/funnelbench/reference-means.csv", import.meta.url), "utf8");
const reference = readSummary(csv, 2000);

describe("FunnelBench-1 of the project's own parts", () => {
  it("has the law of the reference in C: level A, 200 replications", () => {
    const all = gaps(summarise(smallSize, 200, 1), reference);
    expect(all).toHaveLength(4 * OUTPUTS);
    expect(largestGap(all)).toBeLessThan(LARGEST_Z);
  });

  it("has its spread too", () => {
    const { sd } = summarise(smallSize, 200, 2);
    for (let output = 0; output < OUTPUTS; output++) {
      const at = 103 * OUTPUTS + output;
      // The deviation of 200 values is known to a twentieth.
      expect(Math.abs(sd[at]! / reference.sd[at]! - 1)).toBeLessThan(0.25);
    }
  });

  it("would fail level A if a marketer made 195 contacts instead of 200", () => {
    const fewer = summarise({ ...smallSize, contacts: 195 }, 200, 1);
    expect(largestGap(gaps(fewer, reference))).toBeGreaterThan(LARGEST_Z);
  });

  it("is the same numbers in every replication order, with nothing left over from the one before", () => {
    const twice = summarise(smallSize, 2, 3);
    expect(summarise(smallSize, 2, 3)).toEqual(twice);
  });
});
