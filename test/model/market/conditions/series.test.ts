import { describe, expect, it } from "vitest";
import { series } from "../../../../src/model/market/conditions/series.ts";

describe("series", () => {
  it("goes in steps of a month and holds its last value for good", () => {
    const terms = { type: "series", values: [2, 4, 6], base: 2 } as const;
    expect(
      [0, 19, 20, 39, 40, 59, 60, 4000].map((day) => series.factor({ ...terms, values: [2, 4, 6] })(day)),
    ).toEqual([1, 1, 2, 2, 3, 3, 3, 3]);
  });

  it("counts relative to the mean of its values unless a base is given", () => {
    expect(series.factor({ type: "series", values: [1, 2, 6] })(40)).toBe(2);
  });

  it("takes values or a file, and a column only with a file", () => {
    const fits = (terms: object) => series.schema.safeParse({ type: "series", ...terms }).success;
    expect(fits({ values: [1] })).toBe(true);
    expect(fits({ file: "demand.csv", column: "leads" })).toBe(true);
    expect(fits({})).toBe(false);
    expect(fits({ values: [1], file: "demand.csv" })).toBe(false);
    expect(fits({ values: [1], column: "leads" })).toBe(false);
    expect(fits({ values: [0, 0] })).toBe(false);
  });

  it("is a bug, not a market, while its file is unread", () => {
    expect(() => series.factor({ type: "series", file: "demand.csv" })(0)).toThrow("must be resolved");
  });
});
