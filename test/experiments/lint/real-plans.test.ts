import { describe, expect, it } from "vitest";
import { realPlans } from "./real-plans.ts";

describe("plans from public descriptions", () => {
  it("are at least thirty, of many kinds", () => {
    expect(realPlans.length).toBeGreaterThanOrEqual(30);
    const kinds = new Set(realPlans.flatMap(({ parts }) => parts.map(({ type }) => type)));
    expect([...kinds].sort()).toEqual([
      "clawback",
      "commission",
      "contest",
      "pool",
      "quota",
      "salary",
      "scorecard",
      "spiff",
    ]);
  });

  it.each(realPlans.map(({ name, notes, read }) => ({ name, notes, read })))(
    "$name can be run, and says whence it is and how it was translated",
    ({ notes, read }) => {
      expect(read()).toHaveProperty("scenario");
      for (const heading of ["Source", "Industry", "Published", "Translated"])
        expect(notes).toMatch(new RegExp(`^${heading}: \\S.{9}`, "m"));
    },
  );
});
