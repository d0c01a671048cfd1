import { expect, it } from "vitest";
import { estimate } from "../../src/findings/estimate.ts";

it("is of one trial or more, and never varies by less than nothing", () => {
  const takes = (more: object) =>
    estimate.safeParse({ mean: -3, low: -5, high: -1, sd: 0, n: 1, ...more }).success;
  expect([takes({}), takes({ n: 0 }), takes({ n: 1.5 })]).toEqual([true, false, false]);
  expect([takes({ sd: 0.5 }), takes({ sd: -0.5 }), takes({ mean: null })]).toEqual([true, false, false]);
});
