import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { didYouMean, editDistance, nearMiss } from "../../src/scenario/near-miss.ts";

describe("editDistance", () => {
  it("counts letters to insert, delete, replace or swap", () => {
    // kitten/sitting is the textbook pair; a swap of neighbours counts once, as in Damerau's measure.
    expect(editDistance("kitten", "sitting")).toBe(3);
    expect(editDistance("cuont", "count")).toBe(1);
    expect(editDistance("", "abc")).toBe(3);
  });

  it("law: is a distance: nothing to itself, the same both ways, never more than the longer word", () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, a)).toBe(0);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe("nearMiss", () => {
  const keys = ["quota", "quotaOfReference", "metric", "bonus", "minimumScore"];

  it.each([
    ["quotta", "quota"],
    ["metrik", "metric"],
    ["Bonus", "bonus"],
    ["minimum_score", "minimumScore"],
    ["min", "minimumScore"],
  ])("takes %s for %s", (word, meant) => {
    expect(nearMiss(word, keys)).toBe(meant);
  });

  it("does not guess where nothing is near", () => {
    expect(nearMiss("salary", keys)).toBeUndefined();
    expect(didYouMean("salary", keys)).toBeUndefined();
    expect(didYouMean("qouta", keys)).toBe("did you mean 'quota'?");
  });
});
