import { expect, it } from "vitest";
import { meanInterval } from "../../src/statistics/mean-interval.ts";
import type { Finding } from "./finding.ts";
import { verdictOf } from "./findings.ts";

const looked = (where: Pick<Finding, "from" | "to" | "none">): Finding => ({
  finding: "",
  source: "",
  expected: "",
  figure: "",
  unit: "",
  arms: {},
  values: () => [],
  ...where,
});

it.each([
  ["wholly where it was looked for", [6, 7, 8, 7], { from: 5, to: 15 }, "reproduced"],
  ["there on the mean alone, an effect beyond chance", [3, 10, 8, 7], { from: 5, to: 15 }, "within chance"],
  ["there on the mean, and no effect beyond chance", [-3, 12, 8, 7], { from: 5, to: 15 }, "not reproduced"],
  ["a fall on the mean alone where a fall was looked for", [-3, -2, -2, 1], { to: 0 }, "not reproduced"],
  ["an effect of the right sign and another size", [1, 2, 3, 2], { from: 5, to: 15 }, "direction only"],
  ["too large an effect of the right sign", [31, 32, 33, 32], { from: 5, to: 15 }, "direction only"],
  ["an effect of the other sign", [-1, -2, -3, -2], { from: 5, to: 15 }, "not reproduced"],
  [
    "no effect beyond chance where none was looked for",
    [-1, 2, -3, 1],
    { from: 5, to: 15 },
    "not reproduced",
  ],
  ["a fall where a fall was looked for", [-1, -2, -3, -2], { to: 0 }, "reproduced"],
  ["a rise where a fall was looked for", [1, 2, 3, 2], { to: 0 }, "not reproduced"],
  ["a level elsewhere", [1, 2, 3, 2], { from: 5, to: 15, none: null }, "another size"],
  [
    "an even share where bunching was looked for",
    [8, 9, 8, 9],
    { from: 40, to: 75, none: 25 / 3 },
    "not reproduced",
  ],
] as const)("calls %s by its name", (_, values, where, verdict) => {
  expect(verdictOf(looked(where), meanInterval(values))).toBe(verdict);
});
