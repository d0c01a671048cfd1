import { describe, expect, test } from "vitest";
import { catalogue } from "../../src/cli/catalogue.ts";

describe("what can be used in a file", () => {
  test.each(catalogue().map(({ kind, items }) => [kind, items] as const))(
    "%s: each with a sentence",
    (_, items) => {
      expect(items.length).toBeGreaterThan(0);
      for (const { name, sentence } of items)
        expect(`${name}: ${sentence}`).toMatch(/^\w[\w-]*: [A-Z].* .*\.$/);
    },
  );
});
