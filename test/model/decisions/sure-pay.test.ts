import { describe, expect, it } from "vitest";
import { Memory } from "../../../src/model/decisions/memory.ts";
import { surePay } from "../../../src/model/decisions/sure-pay.ts";

/** What is sure to somebody who expects a result of 10 a week over 4 weeks, with a spread of 3 a week by luck. */
function sure(pay: (result: number) => number, riskAversion = 0, memory = new Memory(1, 60, [3])): number {
  const rule = { of: (values: Float64Array) => pay(values[0]!) };
  const outlook = { expected: Float64Array.of(40), periods: 4, weight: Float64Array.of(1), pay: rule };
  return surePay(outlook, memory, 24, riskAversion);
}

describe("the sure pay of a period", () => {
  it("is what a linear plan pays for the results expected", () => {
    expect(sure((result) => 100 + 2 * result)).toBeCloseTo(180, 9);
  });

  it("is a lump times the chance of it", () => {
    expect(sure((result) => (result >= 40 ? 100 : 0))).toBeCloseTo(50, 9);
    // A spread of 6 over four weeks: one above by a spread is made in 16 of 100 cases.
    expect(Math.abs(sure((result) => (result >= 46 ? 100 : 0)) - 16)).toBeLessThan(3);
  });

  it("is less to the averse by half of aversion times the variance of pay, as of normal luck", () => {
    // Pay varies with a spread of 12.
    // Of so few months none is as bad as the worst, so it is a little less.
    for (const aversion of [0.005, 0.02, 0.05]) {
      const given = 80 - sure((result) => 2 * result, aversion);
      expect(Math.abs(given / (aversion * 72) - 1)).toBeLessThan(0.2);
    }
  });

  it("is the pay itself where that is sure, however averse and however large", () => {
    expect(sure(() => 1e9, 5)).toBe(1e9);
  });

  it("counts on what was above or below expectation before", () => {
    const memory = new Memory(1, 60, [3]);
    for (let week = 0; week < 60; week++) memory.remember([-5]);
    expect(sure((result) => result, 0, memory)).toBeCloseTo(40 - 4 * 5 * (60 / 72), 9);
  });
});
