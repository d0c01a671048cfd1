import fc from "fast-check";
import { expect, test } from "vitest";
import { roundFindings } from "../../src/statistics/round-findings.ts";

test("rounds every number of a tree and leaves the rest", () => {
  const tree = { a: 1 / 3, b: [2 / 3, null, "0.12345678901234"], c: { d: true, e: { f: 1e-20 / 3 } } };
  expect(roundFindings(tree)).toEqual({
    a: 0.3333333333,
    b: [0.6666666667, null, "0.12345678901234"],
    c: { d: true, e: { f: 3.333333333e-21 } },
  });
  expect(tree.a).toBe(1 / 3);
});

test("keeps the order of keys, so that the written bytes are the same", () => {
  expect(JSON.stringify(roundFindings({ z: 1, a: 2, m: [] }))).toBe('{"z":1,"a":2,"m":[]}');
});

test("rounding twice is rounding once, and numbers that differ beyond ten digits become one", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (tree) => {
      const once = roundFindings(tree);
      expect(roundFindings(once)).toEqual(once);
    }),
    { seed: 1 },
  );
  expect(roundFindings({ x: 0.1 + 0.2 })).toEqual(roundFindings({ x: 0.3 }));
});
