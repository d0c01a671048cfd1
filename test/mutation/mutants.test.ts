import { describe, expect, it } from "vitest";
import { mutantsOf } from "./mutants.ts";
import { importersIn, testsNear } from "./near-tests.ts";

const changed = (text: string) =>
  mutantsOf("a.ts", text).map(({ from, to, becomes }) => text.slice(0, from) + becomes + text.slice(to));

describe("the mutants of a file", () => {
  it("change one operator or constant each", () => {
    expect(changed("a + b * 3;")).toEqual(["a - b * 3;", "a + b / 3;", "a + b * 6;"]);
    expect(changed("x < 0 && !y;")).toEqual([
      "x <= 0 && !y;",
      "x >= 0 && !y;",
      "x < 1 && !y;",
      "x < 0 || !y;",
      "x < 0 && (y);",
    ]);
    expect(changed("i++; s -= -1;")).toEqual([
      "i--; s -= -1;",
      "i++; s += -1;",
      "i++; s -= (1);",
      "i++; s -= -2;",
    ]);
    expect(changed("Math.max(a, b); c.some(d);")).toEqual([
      "Math.min(a, b); c.some(d);",
      "Math.max(a, b); c.every(d);",
    ]);
    expect(changed("const on = true;")).toEqual(["const on = false;"]);
  });

  it("leave types, imports and text alone", () => {
    expect(changed('import { a } from "./a.ts";\ntype One = 1 | 2;\nlet b: 3;\nb = c + "d" + e;')).toEqual(
      [],
    );
    expect(changed("interface One { readonly a: 1 }\nf<2>(x as 3);")).toEqual([]);
  });
});

it("the tests near a file are its mirror, then those that import it, by folder", () => {
  const near = testsNear("src/statistics/mean.ts", ".", importersIn("."));
  expect(near[0]).toBe("test/statistics/mean.test.ts");
  expect(near.slice(1, 4).every((test) => test.startsWith("test/statistics/"))).toBe(true);
  expect(near).toContain("test/experiments/verdicts.test.ts");
  expect(near).not.toContain("test/random/exp.test.ts");
});
