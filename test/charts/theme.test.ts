import { describe, expect, it } from "vitest";
import {
  asWritten,
  neutral,
  onDark,
  partColour,
  partColours,
  planColours,
  themed,
} from "../../src/charts/theme.ts";
import { renderChart } from "../../src/report/render-chart.ts";

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
  it.each([...planColours, ...partColours])(
    "shows a plan or a part of pay in %s on white and on dark paper (3 to 1, WCAG 1.4.11)",
    (colour) => {
      expect(contrast(colour, neutral.paper)).toBeGreaterThanOrEqual(3);
      expect(contrast(onDark[colour]!, onDark[neutral.paper]!)).toBeGreaterThanOrEqual(3);
    },
  );
  it.each([neutral.ink, neutral.quiet])(
    "can be read in %s on white and on dark paper (4.5 to 1, WCAG 1.4.3)",
    (colour) => {
      expect(contrast(colour, neutral.paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(onDark[colour]!, onDark[neutral.paper]!)).toBeGreaterThanOrEqual(4.5);
    },
  );
  it("keeps the salary's colour for the salary, and no plan's for a part of pay", () => {
    expect(partColour(7)).toBe(partColour(1));
    expect(new Set([...planColours, ...partColours]).size).toBe(planColours.length + partColours.length);
  });
});

describe("asWritten", () => {
  it("writes thousands in English as K", () => {
    expect(asWritten("~s", "en")).toBe("replace(format(datum.value, \"~s\"), 'k', 'K')");
  });

  it.each([
    [0, "0"],
    [0.5, "0,5"],
    [1500, "1,5\u00a0тыс."],
    [-20_000, "−20\u00a0тыс."],
    [2_500_000, "2,5\u00a0млн"],
    [3e9, "3\u00a0млрд"],
  ])("writes %d in Russian as %s", async (value, text) => {
    const mark = { type: "text" };
    const label = { calculate: asWritten("~s", "ru"), as: "label" };
    const spec = {
      data: { values: [{ value }] },
      transform: [label],
      mark,
      encoding: { text: { field: "label" } },
    };
    expect(await renderChart("label", themed(spec, "ru"), "Label")).toContain(`>${text}</text>`);
  });
});
