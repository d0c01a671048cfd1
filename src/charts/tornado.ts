import type { Language } from "../language/text.ts";
import type { ChartSpec } from "./chart-spec.ts";
import { planScale } from "./plan-scale.ts";
import { textAt } from "./text-at.ts";
import { asWritten, neutral, themed } from "./theme.ts";

/** What one row changes in one series: a mean with its interval. */
export interface TornadoBar {
  /** Place of the row from the top. */
  readonly row: number;
  /** Place of the series. */
  readonly series: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** The mean in words, written at the right edge. */
  readonly label: string;
}

/** Bars from zero, the widest on top, with intervals: which of several things matters most. */
export interface Tornado {
  readonly title: string;
  readonly subtitle: string;
  readonly xTitle: string;
  /** How amounts on the axis are written, in d3-format. */
  readonly format: string;
  /** Rows in words from top to bottom. */
  readonly rows: readonly string[];
  /** Ways of looking at a row, in words, drawn beside each other within it. */
  readonly series: readonly string[];
  readonly bars: readonly TornadoBar[];
  readonly language: Language;
}

const WIDTH = 430;
const BAR = 20;

/** Characters from which a row's name stands on two lines, broken at its first comma. */
const LONG = 34;

function inTwoLines(rows: readonly string[]): string {
  const row = textAt(rows);
  const comma = `indexof(${row}, ", ")`;
  return `length(${row}) > ${LONG} && ${comma} > 0 ? [slice(${row}, 0, ${comma} + 1), slice(${row}, ${comma} + 2)] : ${row}`;
}

/** The axis reaches a little beyond the widest interval, and always to zero. */
function reach(bars: readonly TornadoBar[]): readonly [number, number] {
  const low = Math.min(0, ...bars.map((bar) => Math.min(bar.low, bar.mean)));
  const high = Math.max(0, ...bars.map((bar) => Math.max(bar.high, bar.mean)));
  const margin = 0.03 * (high - low || 1);
  return [low < 0 ? low - margin : 0, high > 0 ? high + margin : 0];
}

/** Bars around the line of no difference, a colour for each series. */
export function tornado(chart: Tornado): ChartSpec {
  const { colour } = planScale(chart.series);
  const x = {
    type: "quantitative",
    title: chart.xTitle,
    scale: { domain: reach(chart.bars), nice: false },
    axis: {
      labelExpr: asWritten(chart.format, chart.language),
      tickCount: 6,
      grid: true,
      gridColor: neutral.grid,
      domain: false,
      ticks: false,
    },
  };
  const y = {
    field: "row",
    type: "nominal",
    title: null,
    scale: { domain: [...chart.rows.keys()], paddingInner: 0.2 },
    axis: {
      grid: false,
      labelColor: neutral.ink,
      labelFontSize: 13,
      labelLimit: 330,
      labelExpr: inTwoLines(chart.rows),
    },
  };
  const place = { y, yOffset: { field: "plan", scale: { domain: [...chart.series.keys()] } } };
  return themed(
    {
      title: { text: chart.title, subtitle: chart.subtitle },
      data: { values: chart.bars.map(({ series, ...bar }) => ({ ...bar, plan: series })) },
      width: WIDTH,
      height: { step: BAR, for: "offset" },
      layer: [
        {
          mark: { type: "bar", height: { band: 0.78 } },
          encoding: { ...place, x: { ...x, field: "mean" }, x2: { datum: 0 }, color: colour },
        },
        {
          mark: { type: "rule", color: neutral.ink, strokeWidth: 1.5 },
          encoding: { ...place, x: { ...x, field: "low" }, x2: { field: "high" } },
        },
        {
          data: { values: [{}] },
          mark: { type: "rule", color: neutral.quiet, strokeWidth: 1.25 },
          encoding: { x: { datum: 0 } },
        },
        {
          mark: { type: "text", align: "left", color: neutral.ink, fontSize: 12 },
          encoding: { ...place, x: { value: WIDTH + 8 }, text: { field: "label" } },
        },
      ],
    },
    chart.language,
  );
}
