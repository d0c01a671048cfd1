import { expect, it } from "vitest";
import { straightLines } from "../../src/random/straight-lines.ts";
import { readLines } from "./read-lines.ts";

it("meets the function at the ends of every line, and is as far off between as its curve allows", () => {
  const lines = straightLines((x) => x * x, 3, 16);
  const read = (x: number) => readLines(lines, 16, x);
  expect(lines.length / 2).toBe(49);
  for (let k = 0; k < 48; k++) expect(read((k + 0.4999999) / 16)).toBeCloseTo(((k + 0.5) / 16) ** 2, 6);
  // The second derivative is 2, so the middle of a line lies 2/8 of its width squared above.
  for (let k = 0; k <= 48; k++) expect(read(k / 16) - (k / 16) ** 2).toBeCloseTo(0.25 / 256, 6);
});
