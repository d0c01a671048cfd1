import { describe, expect, it } from "vitest";
import { spansOf } from "../../src/experiments/spans.ts";

const named = (months: number) => spansOf(months).map(({ span, from, to }) => `${span} ${from}-${to}`);

describe("spansOf", () => {
  it("gives all of them to two years", () => {
    expect(named(24)).toEqual([
      "run 0-96",
      "month1 0-4",
      "quarter1 0-12",
      "year1 0-48",
      "year2 48-96",
      "lastQuarter 84-96",
    ]);
  });

  it("gives only those that a shorter run is long enough for", () => {
    expect(named(23)).not.toContain("year2 48-96");
    expect(named(12)).toContain("year1 0-48");
    expect(named(11).some((span) => span.startsWith("year1"))).toBe(false);
    expect(named(3)).toEqual(["run 0-12", "month1 0-4", "quarter1 0-12", "lastQuarter 0-12"]);
    expect(named(2)).toEqual(["run 0-8", "month1 0-4"]);
    expect(named(1)).toEqual(["run 0-4", "month1 0-4"]);
  });

  it("ends with the last quarter whatever year it is in", () => {
    expect(named(30).slice(4)).toEqual(["year2 48-96", "lastQuarter 108-120"]);
  });
});
