import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { season } from "../../../../src/model/market/conditions/season.ts";
import { between } from "../../../between.ts";

const flat = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
const year = Array.from({ length: 240 }, (_, day) => day);

describe("season", () => {
  it("is nothing where all months are equal", () => {
    for (const day of year)
      expect(season.factor({ type: "season", months: flat, firstMonth: 1 })(day)).toBeCloseTo(1, 12);
  });

  it("is a month's strength around its middle, and half-way at the turn of two months", () => {
    const months = [2, 4, ...flat.slice(2)];
    const mean = 16 / 12;
    const at = (day: number) => season.factor({ type: "season", months, firstMonth: 1 })(day) * mean;
    expect((at(9) + at(10)) / 2).toBeCloseTo(2, 1);
    expect((at(19) + at(20)) / 2).toBeCloseTo(3, 12);
    expect((at(29) + at(30)) / 2).toBeCloseTo(4, 0);
  });

  it("can start in any month of the year", () => {
    const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    const january = season.factor({ type: "season", months, firstMonth: 1 })(100);
    expect(season.factor({ type: "season", months, firstMonth: 6 })(0)).toBeCloseTo(january, 12);
  });

  it("law: adds no need over a year, whatever the months and wherever it starts", () => {
    const strengths = fc.array(between(0.01, 100), {
      minLength: 12,
      maxLength: 12,
    });
    fc.assert(
      fc.property(strengths, fc.integer({ min: 1, max: 12 }), (months, firstMonth) => {
        const total = year.reduce(
          (sum, day) => sum + season.factor({ type: "season", months, firstMonth })(day),
          0,
        );
        expect(total / 240).toBeCloseTo(1, 10);
      }),
    );
  });
});
