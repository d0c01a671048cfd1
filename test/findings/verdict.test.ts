import { expect, test } from "vitest";
import { isDecided, verdictWord } from "../../src/findings/verdict.ts";

test("trials decide where they say which plan is better, or that none is, though drawn companies may not agree", () => {
  expect(verdictWord.options.filter(isDecided)).toEqual([
    "better",
    "betterByLess",
    "equal",
    "dependsOnAssumptions",
    "same",
  ]);
});
