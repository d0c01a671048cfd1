import { expect, it } from "vitest";
import { lintWords } from "../../src/lint/lint-words.ts";

it("says of findings that are not shown how many more there are, of one in the singular", () => {
  expect([1, 2].map((count) => lintWords.moreVoided(count))).toEqual([
    "There is 1 more: see `truce lint`.",
    "There are 2 more: see `truce lint`.",
  ]);
});
