import { scaleSuffix } from "../language/format-number.ts";
import { numberMarks } from "../language/number-marks.ts";
import type { Language } from "../language/text.ts";
import type { ChartSpec } from "./chart-spec.ts";

/** The few neutral colours of every chart, on white paper. */
export const neutral = {
  ink: "#1b2330",
  quiet: "#5b6573",
  axis: "#9aa3af",
  grid: "#e4e8ed",
  paper: "#ffffff",
} as const;

/**
 * Colours of plans, in the order of plans. Hues after Okabe and Ito (2008), which people with any colour vision can tell apart,
 * darkened until each stands out 3:1 from white paper (WCAG 2.2, 1.4.11).
 */
export const planColours = [
  "#0b66a8",
  "#d2560b",
  "#00876a",
  "#a8498b",
  "#86700a",
  "#2c8fc9",
  "#5d6470",
] as const;

/** Colours of the parts of a person's pay, the salary first; none of them is a plan's. */
export const partColours = [
  "#7f8997",
  "#4a5fc1",
  "#b23a5e",
  "#4f7d1a",
  "#946321",
  "#7a4fb0",
  "#1b7f89",
] as const;

/** What each chart colour becomes on a dark page; whoever embeds a chart swaps them. */
export const onDark: Readonly<Record<string, string>> = {
  [neutral.ink]: "#e8ecf2",
  [neutral.quiet]: "#a3adba",
  [neutral.axis]: "#66707d",
  [neutral.grid]: "#2c343f",
  [neutral.paper]: "#151a21",
  [planColours[0]]: "#5cb0f2",
  [planColours[1]]: "#ff914d",
  [planColours[2]]: "#3cc8a4",
  [planColours[3]]: "#e48fc8",
  [planColours[4]]: "#d6bd4c",
  [planColours[5]]: "#9ad8ff",
  [planColours[6]]: "#b3bac4",
  [partColours[0]]: "#8d97a5",
  [partColours[1]]: "#97a7ff",
  [partColours[2]]: "#f08aa8",
  [partColours[3]]: "#a6cd63",
  [partColours[4]]: "#dfae6b",
  [partColours[5]]: "#c4a0f2",
  [partColours[6]]: "#62cbd5",
};

/** The face that charts are set in. The text is measured in the first; the others are near it in width. */
export const chartFont = "'PT Sans', 'Source Sans 3', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

function numberLocale(language: Language) {
  const { decimal, group, percent } = numberMarks(language);
  return { decimal, thousands: group, grouping: [3], currency: ["", ""], percent };
}

const text = { labelColor: neutral.quiet, titleColor: neutral.quiet, labelFontSize: 12, titleFontSize: 12 };

function config(language: Language): ChartSpec {
  return {
    font: chartFont,
    background: neutral.paper,
    aria: false,
    locale: { number: numberLocale(language) },
    view: { stroke: null },
    title: {
      anchor: "start",
      frame: "bounds",
      color: neutral.ink,
      subtitleColor: neutral.quiet,
      fontSize: 17,
      subtitleFontSize: 12.5,
      subtitlePadding: 5,
      offset: 14,
    },
    axis: {
      ...text,
      titleFontWeight: "normal",
      labelPadding: 6,
      titlePadding: 10,
      grid: false,
      ticks: false,
      domain: false,
    },
    axisY: { grid: true, gridColor: neutral.grid, tickCount: 5 },
    axisX: { domain: true, domainColor: neutral.axis, ticks: true, tickColor: neutral.axis, tickSize: 4 },
    header: {
      labelColor: neutral.ink,
      labelFontSize: 13,
      labelFontWeight: "bold",
      labelPadding: 8,
      title: null,
    },
    legend: {
      ...text,
      labelColor: neutral.ink,
      labelFontSize: 13,
      labelLimit: 330,
      symbolSize: 110,
      title: null,
    },
  };
}

/** Thousands and millions as tables have them, where the language has other words for them than d3's k and M. */
function inScales(language: Language): string {
  const plain = "format(datum.value, ',~r')";
  return ([3, 6, 9] as const).reduce((smaller, scale) => {
    const written = `format(datum.value / 1e${scale}, ',~r') + ${JSON.stringify(scaleSuffix(scale, language))}`;
    return `abs(datum.value) >= 1e${scale} ? ${written} : ${smaller}`;
  }, plain);
}

/** An axis label in d3-format, thousands with the capital K that tables have. */
export function asWritten(format: string, language: Language): string {
  if (format === "~s" && scaleSuffix(3, language) !== "K") return inScales(language);
  return `replace(format(datum.value, ${JSON.stringify(format)}), 'k', 'K')`;
}

/** A specification with the house's look around it. */
export function themed(spec: ChartSpec, language: Language): ChartSpec {
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    padding: 16,
    config: config(language),
    ...spec,
  };
}

/** The colour of the part of pay at a place; the salary's is at 0, and only the others come round again. */
export function partColour(place: number): string {
  return partColours[place === 0 ? 0 : 1 + ((place - 1) % (partColours.length - 1))]!;
}
