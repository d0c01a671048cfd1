import { expect, it } from "vitest";
import { sortedGaps } from "../../src/charts/sorted-gaps.ts";

it("puts gaps in order, and tells those that have turned from those of the same sign", () => {
  const spec = sortedGaps({
    ...{ title: "t", subtitle: "s", xTitle: "x", format: "~s", marks: ["kept", "turned"], language: "en" },
    panels: [
      { title: "a", usual: 2, gaps: [3, -1, 0] },
      { title: "b", usual: -2, gaps: [-5] },
    ],
  }) as { data: { values: readonly unknown[] } };
  expect(spec.data.values).toEqual([
    { panel: 0, gap: -1, rank: 0, usual: 2, plan: 1 },
    { panel: 0, gap: 0, rank: 1, usual: 2, plan: 1 },
    { panel: 0, gap: 3, rank: 2, usual: 2, plan: 0 },
    { panel: 1, gap: -5, rank: 0, usual: -2, plan: 0 },
  ]);
});
