import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numbersMeant } from "../../src/scenario/numbers-meant.ts";

describe("numbers that were meant", () => {
  it.each([
    ["5%", [0.05]],
    ["5 %", [0.05]],
    ["7,5 %", [0.075]],
    ["1 000", [1000]],
    ["10_000", [10_000]],
    ["1.000,50", [1000.5]],
    ["1,000.50", [1000.5]],
    ["1.000.000", [1_000_000]],
    ["1,5", [1.5]],
    ["0,125", [0.125]],
    ["1,500", [1500, 1.5]],
    ["many", []],
    ["", []],
    ["1-3", []],
  ])("%j", (text, numbers) => {
    expect(numbersMeant(text)).toEqual(numbers);
  });

  it("law: money as English and as German write it is the same number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 1e9 }), fc.integer({ min: 1, max: 99 }), (whole, cents) => {
        const number = Number(`${whole}.${String(cents).padStart(2, "0")}`);
        for (const language of ["en-US", "de-DE"]) {
          const text = number.toLocaleString(language, { minimumFractionDigits: 2 });
          expect(numbersMeant(text)).toEqual([number]);
        }
      }),
      { numRuns: 50 },
    );
  });
});
