import { expect, it } from "vitest";
import { viewOf } from "../../../src/experiments/sections/findings-view.ts";
import { overTime } from "../../../src/experiments/sections/over-time.ts";
import type { Span } from "../../../src/findings/numbers.ts";
import { exampleFindings } from "../example-findings.ts";

const findings = exampleFindings();

/** The charts where plans are compared over these spans only. */
function chartsOver(spans: readonly Span[]): string {
  const differences = findings.differences.filter(({ span }) => spans.includes(span));
  return JSON.stringify(overTime(viewOf({ ...findings, differences }, "en")).blocks);
}

it("sets a beginning against an end over its panels, and nothing where a run has but one of them", () => {
  const [both, ...one] = [["quarter1", "lastQuarter"], ["quarter1"], ["lastQuarter"]].map((spans) =>
    chartsOver(spans as Span[]),
  );
  expect(both).toContain("Over each panel: ");
  for (const chart of one) {
    expect(chart).toContain("chart");
    expect(chart).not.toContain("Over each panel: ");
  }
});
