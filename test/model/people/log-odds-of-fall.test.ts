import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logOddsOfFewer, logOddsOfLowerShare } from "../../../src/model/people/log-odds-of-fall.ts";
import { between } from "../../between.ts";

describe("to see 15 % where there were 20 %", () => {
  const each = logOddsOfLowerShare(0.15, 1, 0.2, 0.25);

  it("a fair mind needs some 80 leads for odds of two to one, some 370 for twenty-two to one", () => {
    expect(Math.log(2) / each).toBeCloseTo(82.7, 0);
    expect(Math.log(22) / each).toBeCloseTo(369, 0);
  });

  it("a partial one at odds of nine to one some 260 more", () => {
    expect(Math.log(9) / each).toBeCloseTo(262.2, 1);
  });
});

describe("evidence of a fall", () => {
  const fall = between(0.05, 0.9);
  const share = between(0.02, 0.9);

  it("speaks for it where what is seen has fallen as far, and against it where it has not", () => {
    fc.assert(
      fc.property(fall, share, (by, usual) => {
        expect(logOddsOfFewer(100 * (1 - by), 100, by)).toBeGreaterThan(0);
        expect(logOddsOfFewer(100, 100, by)).toBeLessThan(0);
        expect(logOddsOfLowerShare(usual * (1 - by), 1, usual, by)).toBeGreaterThan(0);
        expect(logOddsOfLowerShare(usual, 1, usual, by)).toBeLessThan(0);
      }),
    );
  });

  it("grows with what is counted, and is the less the more the count errs by itself", () => {
    expect(logOddsOfFewer(300, 400, 0.25)).toBeCloseTo(4 * logOddsOfFewer(75, 100, 0.25), 12);
    expect(logOddsOfFewer(75, 100, 0.25, 3)).toBeCloseTo(logOddsOfFewer(75, 100, 0.25) / 4, 12);
    expect(logOddsOfLowerShare(30, 200, 0.2, 0.25, 1)).toBeCloseTo(
      logOddsOfLowerShare(15, 100, 0.2, 0.25),
      12,
    );
  });

  it("of a share is nearly that of a count, where few succeed", () => {
    expect(logOddsOfLowerShare(75, 100_000, 0.001, 0.25)).toBeCloseTo(logOddsOfFewer(75, 100, 0.25), 1);
  });

  it("is a number however the counts fall", () => {
    for (const [succeeded, of, usual] of [
      [0, 0, 0],
      [5, 3, 0.2],
      [3, 5, 0],
      [3, 5, 2],
    ] as const)
      expect(Number.isFinite(logOddsOfLowerShare(succeeded, of, usual, 0.9))).toBe(true);
  });
});
