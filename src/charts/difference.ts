import type { Language } from "../language/text.ts";
import type { ChartSpec } from "./chart-spec.ts";
import { panelFacet } from "./panel-facet.ts";
import { planScale } from "./plan-scale.ts";
import { textAt } from "./text-at.ts";
import { neutral, themed } from "./theme.ts";

/** One plan's paired difference in one metric, as shares of the baseline (0.1 is ten per cent more). */
export interface DifferenceDot {
  /** Place of the plan in the report. */
  readonly plan: number;
  /** Place of the metric from the top. */
  readonly metric: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** The mean in words, written at the panel's right edge. */
  readonly label: string;
}

/** Paired differences of every plan from the baseline plan, markets side by side. */
export interface Differences {
  readonly title: string;
  readonly subtitle: string;
  readonly xTitle: string;
  /** Metrics in words from top to bottom. */
  readonly metrics: readonly string[];
  /** What every plan of the report is called, so that colours stay the same. */
  readonly plans: readonly string[];
  readonly panels: readonly { readonly title: string; readonly dots: readonly DifferenceDot[] }[];
  readonly language: Language;
}

/** The axis ends here: one metric that grew ninefold must not flatten all others. */
const EDGE = 1;

const panelWidths: readonly number[] = [500, 262, 160];

function clipped(value: number): number {
  return Math.max(-EDGE, Math.min(EDGE, value));
}

function rows(chart: Differences): readonly Readonly<Record<string, unknown>>[] {
  return chart.panels.flatMap((panel, place) =>
    panel.dots.map((dot) => ({
      panel: place,
      plan: dot.plan,
      metric: dot.metric,
      mean: clipped(dot.mean),
      low: clipped(dot.low),
      high: clipped(dot.high),
      label: dot.label,
      beyond: dot.mean > EDGE ? 1 : dot.mean < -EDGE ? -1 : 0,
    })),
  );
}

/** The axis reaches as far as the widest interval, and always to zero. */
function reach(chart: Differences): readonly [number, number] {
  const ends = chart.panels.flatMap((panel) => panel.dots.flatMap((dot) => [dot.low, dot.high].map(clipped)));
  const low = Math.min(-0.1, ...ends);
  const high = Math.max(0.1, ...ends);
  return [Math.floor(low * 10) / 10, Math.ceil(high * 10) / 10];
}

/** Round per cents, no closer than their labels are wide. */
function ticks([low, high]: readonly [number, number], width: number): readonly number[] {
  const step = [10, 20, 25, 50, 100].find((one) => (one / 100 / (high - low)) * width >= 44) ?? 100;
  const first = Math.ceil((low * 100) / step);
  const last = Math.floor((high * 100) / step);
  return Array.from({ length: last - first + 1 }, (_, tick) => ((first + tick) * step) / 100);
}

function arrow(beyond: 1 | -1, channels: ChartSpec): ChartSpec {
  return {
    transform: [{ filter: `datum.beyond === ${beyond}` }],
    mark: {
      type: "point",
      shape: beyond > 0 ? "triangle-right" : "triangle-left",
      filled: true,
      opacity: 1,
      size: 130,
    },
    encoding: channels,
  };
}

/** Dots with intervals around the line of no difference; what lies beyond ±100 % is an arrow with its number. */
export function difference(chart: Differences): ChartSpec {
  const width = panelWidths[chart.panels.length - 1] ?? 150;
  const ends = reach(chart);
  const shown = [...chart.plans.keys()].filter((plan) =>
    chart.panels.some((panel) => panel.dots.some((dot) => dot.plan === plan)),
  );
  const { colour, shape } = planScale(chart.plans, shown);
  const x = {
    type: "quantitative",
    title: chart.xTitle,
    scale: { domain: ends, nice: false },
    axis: {
      labelExpr: "datum.value === 0 ? '0' : format(datum.value, '+.0%')",
      values: ticks(ends, width),
      labelFlush: false,
      grid: true,
      gridColor: neutral.grid,
      domain: false,
      ticks: false,
    },
  };
  const y = {
    field: "metric",
    type: "nominal",
    title: null,
    scale: { domain: [...chart.metrics.keys()], paddingInner: 0.25 },
    axis: {
      grid: false,
      labelColor: neutral.ink,
      labelFontSize: 13,
      labelLimit: 190,
      labelExpr: textAt(chart.metrics),
    },
  };
  const place =
    shown.length > 1 ? { yOffset: { field: "plan", type: "nominal", scale: { domain: shown } } } : {};
  const dot = { x: { ...x, field: "mean" }, y, ...place, color: colour };
  return themed(
    {
      title: { text: chart.title, subtitle: chart.subtitle },
      // Where the font is missing, the names at the left are wider than they were measured.
      padding: { left: 32, top: 16, right: 16, bottom: 16 },
      data: { values: rows(chart) },
      facet: panelFacet(chart.panels, width + 56),
      columns: 3,
      spacing: { column: 74, row: 26 },
      spec: {
        width,
        height: { step: shown.length > 1 ? 17 : 30, for: shown.length > 1 ? "offset" : "position" },
        layer: [
          { mark: { type: "rule", color: neutral.quiet, strokeWidth: 1.25 }, encoding: { x: { datum: 0 } } },
          {
            mark: { type: "rule", strokeWidth: 2.5, strokeCap: "round" },
            encoding: { ...dot, x: { ...x, field: "low" }, x2: { field: "high" } },
          },
          {
            transform: [{ filter: "datum.beyond === 0" }],
            mark: {
              type: "point",
              filled: true,
              opacity: 1,
              size: 85,
              stroke: neutral.paper,
              strokeWidth: 1,
            },
            encoding: { ...dot, shape },
          },
          arrow(1, dot),
          arrow(-1, dot),
          {
            mark: { type: "text", align: "left", color: neutral.ink, fontSize: 12 },
            encoding: { y, ...place, x: { value: width + 8 }, text: { field: "label" } },
          },
        ],
      },
    },
    chart.language,
  );
}
