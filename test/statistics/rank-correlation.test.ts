import { expect, test } from "vitest";
import { rankCorrelation } from "../../src/statistics/rank-correlation.ts";

test("hours before a television and intelligence: rho = -29/165, p = .627188 by Student's t", () => {
  const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
  const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
  const { correlation, p } = rankCorrelation(iq, hours);
  expect(correlation).toBeCloseTo(-29 / 165, 12);
  expect(p).toBeCloseTo(0.627188, 5);
});

test("equal values share a rank: SciPy's spearmanr of 1, 2, 2, 4 and 1, 3, 2, 4 is .948683", () => {
  expect(rankCorrelation([1, 2, 2, 4], [1, 3, 2, 4]).correlation).toBeCloseTo(0.9486832980505138, 12);
});

test("what rises together in every pair is no chance, and what does not vary has no correlation", () => {
  expect(rankCorrelation([1, 2, 3, 4], [10, 20, 30, 40])).toEqual({ correlation: 1, p: 0 });
  expect(rankCorrelation([1, 1, 1, 1], [1, 2, 3, 4]).p).toBeNaN();
  expect(rankCorrelation([1, 2], [1, 2]).p).toBeNaN();
});
