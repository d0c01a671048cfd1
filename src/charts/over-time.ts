import type { Language } from "../language/text.ts";
import type { ChartSpec } from "./chart-spec.ts";
import { panelFacet } from "./panel-facet.ts";
import { planScale } from "./plan-scale.ts";
import { asWritten, neutral, themed } from "./theme.ts";

/** One plan's points in a panel: mean over trials and the band around it, null where there is no value. */
export interface TimeLine {
  /** Place of the plan in the report. */
  readonly plan: number;
  readonly mean: readonly (number | null)[];
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
}

/** A panel of its own axes: a market, or a lever. */
export interface TimePanel {
  readonly title: string;
  /** A line under the title in few words, or nothing. */
  readonly note: string;
  readonly lines: readonly TimeLine[];
}

/** Lines over months with bands, plans in one panel by colour, panels side by side. */
export interface OverTime {
  readonly title: string;
  /** Lines under the title, each as wide as the picture at most. */
  readonly subtitle: readonly string[];
  readonly yTitle: string;
  readonly monthsTitle: string;
  /** How numbers on the y axis are written, in d3-format. */
  readonly format: string;
  /** Whether the y axis starts at zero; it must for a volume. */
  readonly zero: boolean;
  /** Whether panels share the y axis, so that heights compare across them. */
  readonly sharedY: boolean;
  /** How many points make a month: 1, or 4 where each is a week. */
  readonly pointsPerMonth: number;
  /** What every plan of the report is called. */
  readonly plans: readonly string[];
  readonly panels: readonly TimePanel[];
  readonly language: Language;
}

const widths: readonly number[] = [720, 362, 228, 362, 228, 228];

function layout(panels: number): { columns: number; width: number; height: number } {
  if (panels > 6) return { columns: 3, width: 222, height: 110 };
  const columns = panels === 4 ? 2 : Math.min(panels, 3);
  return { columns, width: widths[panels - 1] ?? 222, height: panels > 3 ? 160 : 230 };
}

function rows(chart: OverTime): readonly Readonly<Record<string, unknown>>[] {
  return chart.panels.flatMap((panel, place) =>
    panel.lines.flatMap((line, first) =>
      line.mean.map((mean, point) => ({
        panel: place,
        plan: line.plan,
        month: (point + 1) / chart.pointsPerMonth,
        mean,
        low: line.low[point] ?? null,
        high: line.high[point] ?? null,
        last: point === line.mean.length - 1,
        ...(first + point === 0 && panel.note !== "" ? { note: panel.note } : {}),
      })),
    ),
  );
}

/** Ticks at whole quarters, half-years or years, so that a tick is a date people name. */
function monthTicks(months: number, narrow: boolean): readonly number[] {
  const step = months <= 6 ? 1 : months <= 12 ? 3 : months <= 36 ? (narrow ? 12 : 6) : 12;
  return Array.from({ length: Math.floor(months / step) }, (_, tick) => (tick + 1) * step);
}

/** What stands over each panel in words: its note, once. */
const note: ChartSpec = {
  transform: [{ filter: "isValid(datum.note)" }],
  mark: { type: "text", align: "left", baseline: "bottom", fontSize: 12.5, color: neutral.quiet },
  encoding: { x: { value: 0 }, y: { value: -9 }, text: { field: "note" } },
};

/** Nothing to see: it reaches as far over each panel as a mark on its upper edge would, so that panels' titles stand level. */
const edge: ChartSpec = {
  data: { values: [{}] },
  mark: { type: "text", baseline: "bottom", fontSize: 1 },
  encoding: { x: { value: 0 }, y: { value: -5 }, text: { value: "\u00a0" } },
};

/** Values by plan as lines over bands; each panel a market or a lever. */
export function overTime(chart: OverTime): ChartSpec {
  const { columns, width, height } = layout(chart.panels.length);
  const points = Math.max(...chart.panels.flatMap((panel) => panel.lines.map((line) => line.mean.length)), 1);
  const months = points / chart.pointsPerMonth;
  const { colour, shape, dash } = planScale(chart.plans);
  const crowded = chart.plans.length > 3;
  const noted = chart.panels.some((panel) => panel.note !== "");
  const month = {
    field: "month",
    type: "quantitative",
    title: chart.monthsTitle,
    scale: { domain: [1 / chart.pointsPerMonth, months], nice: false },
    axis: { values: monthTicks(months, width < 160), format: "d" },
  };
  const y = {
    type: "quantitative",
    scale: { zero: chart.zero, nice: true },
    axis: { labelExpr: asWritten(chart.format, chart.language), tickCount: chart.sharedY ? 5 : 3 },
    title: chart.yTitle,
  };
  return themed(
    {
      title: { text: chart.title, subtitle: chart.subtitle },
      data: { values: rows(chart) },
      facet: panelFacet(chart.panels, width + 20, noted ? 5 : 8),
      columns,
      // A mark on the lower edge of a panel must not push its axis away, so room for axes and titles is given here.
      bounds: "flush",
      spacing: chart.sharedY ? { column: 28, row: noted ? 104 : 88 } : { column: 74, row: 92 },
      // Panels with scales of their own get axes of their own: a shared x axis would stand apart from the zero line.
      resolve: chart.sharedY ? {} : { scale: { y: "independent" }, axis: { x: "independent" } },
      spec: {
        width,
        height,
        layer: [
          noted ? note : edge,
          {
            mark: { type: "area", opacity: crowded ? Math.min(0.07, 0.5 / chart.plans.length) : 0.17 },
            encoding: { x: month, y: { ...y, field: "low" }, y2: { field: "high" }, color: colour },
          },
          {
            mark: { type: "line", strokeWidth: 2.25, strokeJoin: "round" },
            encoding: { x: month, y: { ...y, field: "mean" }, color: colour, ...dash },
          },
          {
            transform: [{ filter: "datum.last" }],
            mark: {
              type: "point",
              filled: true,
              opacity: 1,
              size: 62,
              stroke: neutral.paper,
              strokeWidth: 1,
            },
            encoding: { x: month, y: { ...y, field: "mean" }, color: colour, shape },
          },
        ],
      },
    },
    chart.language,
  );
}
