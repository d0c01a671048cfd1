import { describe, expect, it } from "vitest";
import { neutral, onDark, planColour, planColours, planShape } from "../../src/charts/theme.ts";

/** Relative luminance after WCAG 2.2. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string): number {
  const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright! + 0.05) / (dark! + 0.05);
}

describe("theme", () => {
  it("knows its yardstick: black on white is 21 to 1", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  });
  it.each(planColours)("shows a plan in %s on white and on dark paper (3 to 1, WCAG 1.4.11)", (colour) => {
    expect(contrast(colour, neutral.paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(onDark[colour]!, onDark[neutral.paper]!)).toBeGreaterThanOrEqual(3);
  });
  it.each([neutral.ink, neutral.quiet])(
    "can be read in %s on white and on dark paper (4.5 to 1, WCAG 1.4.3)",
    (colour) => {
      expect(contrast(colour, neutral.paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(onDark[colour]!, onDark[neutral.paper]!)).toBeGreaterThanOrEqual(4.5);
    },
  );
  it("gives seven plans seven colours and seven marks, and an eighth the first again", () => {
    const places = [0, 1, 2, 3, 4, 5, 6];
    expect(new Set(places.map(planColour)).size).toBe(7);
    expect(new Set(places.map(planShape)).size).toBe(7);
    expect(planColour(7)).toBe(planColour(0));
  });
});
