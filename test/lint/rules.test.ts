import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draws } from "../../src/lint/draws.ts";
import { lintRules, statedRules } from "../../src/lint/rules/index.ts";
import { congruity } from "../../src/lint/slopes.ts";
import type { Standpoint } from "../../src/pilot/standpoint.ts";
import { between } from "../between.ts";

const curvatures = [3000, 800, 350];
const levers = curvatures.map((curvature, place) => ({ name: `lever ${place}`, curvature }));
const person = { repertoire: { levers } } as unknown as Standpoint;
const direction = fc.array(between(0.1, 100), { minLength: 3, maxLength: 3 });

describe("rules", () => {
  it("have names of their own and stand in the document", () => {
    const document = readFileSync("docs/lint.md", "utf8");
    expect(new Set(lintRules.map(({ name }) => name)).size).toBe(lintRules.length);
    for (const { name } of statedRules) expect(document).toContain(`| \`${name}\` `);
    for (const { name, needs, voids } of lintRules) {
      const marks = [...(needs === "file" ? ["check"] : []), ...(voids ? ["voids"] : [])].join(", ");
      expect(document).toContain(`| \`${name}\`${marks === "" ? "" : ` (${marks})`} |`);
    }
  });
});

describe("congruity", () => {
  it("is 1 with itself however strong, −1 with its opposite, and 0 with nothing", () => {
    fc.assert(
      fc.property(direction, between(0.01, 100), (one, times) => {
        expect(
          congruity(
            one,
            one.map((slope) => slope * times),
            person,
          ),
        ).toBeCloseTo(1, 9);
        expect(
          congruity(
            one,
            one.map((slope) => -slope),
            person,
          ),
        ).toBeCloseTo(-1, 9);
        expect(congruity(one, [0, 0, 0], person)).toBe(0);
      }),
    );
  });

  it("lets a lever that is dear to move count less", () => {
    const dear = congruity([1, 0, 1], [-1, 0, 1], person);
    expect(dear).toBeCloseTo((1 / 350 - 1 / 3000) / (1 / 350 + 1 / 3000), 12);
  });
});

describe("draws of luck", () => {
  it("have the mean and the spread that they are drawn with, and no negative counts", () => {
    const [values] = [draws([{ expected: 100, spread: 10 }], 2000).map(([value]) => value!)];
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    expect(mean).toBeCloseTo(100, 1);
    expect(Math.sqrt(variance)).toBeCloseTo(10, 0);
    expect(Math.min(...draws([{ expected: 1, spread: 5 }]).flat())).toBe(0);
  });
});
