import type { Language } from "../language/text.ts";
import type { ChartSpec } from "./chart-spec.ts";
import { type PlanLabel, planScale } from "./plan-scale.ts";
import { neutral, themed } from "./theme.ts";

/** One plan's weeks in a panel: mean over trials and the band around it, null where a week has no value. */
export interface TimeLine {
  readonly plan: string;
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

/** Weekly lines with bands, plans in one panel by colour, panels side by side. */
export interface OverTime {
  readonly title: string;
  readonly subtitle: string;
  readonly yTitle: string;
  readonly monthsTitle: string;
  /** How numbers on the y axis are written, in d3-format. */
  readonly format: string;
  /** Whether the y axis starts at zero; it must for a volume. */
  readonly zero: boolean;
  /** Whether panels share the y axis, so that heights compare across them. */
  readonly sharedY: boolean;
  readonly weeksPerMonth: number;
  readonly plans: readonly PlanLabel[];
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
      line.mean.map((mean, week) => ({
        panel: place,
        plan: line.plan,
        month: (week + 1) / chart.weeksPerMonth,
        mean,
        low: line.low[week] ?? null,
        high: line.high[week] ?? null,
        last: week === line.mean.length - 1,
        ...(first + week === 0 && panel.note !== "" ? { note: panel.note } : {}),
      })),
    ),
  );
}

/** Ticks at whole quarters, half-years or years, so that a tick is a date people name. */
function monthTicks(months: number, narrow: boolean): readonly number[] {
  const step = months <= 6 ? 1 : months <= 12 ? 3 : months <= 36 ? (narrow ? 12 : 6) : 12;
  return Array.from({ length: Math.floor(months / step) + 1 }, (_, tick) => tick * step);
}

/** What stands over each panel in words: its note, once. */
const note: ChartSpec = {
  transform: [{ filter: "isValid(datum.note)" }],
  mark: { type: "text", align: "left", baseline: "bottom", fontSize: 12.5, color: neutral.quiet },
  encoding: { x: { value: 0 }, y: { value: -9 }, text: { field: "note" } },
};

/** Weekly values by plan as lines over bands; each panel a market or a lever. */
export function overTime(chart: OverTime): ChartSpec {
  const { columns, width, height } = layout(chart.panels.length);
  const weeks = Math.max(...chart.panels.flatMap((panel) => panel.lines.map((line) => line.mean.length)), 1);
  const months = weeks / chart.weeksPerMonth;
  const { colour, shape } = planScale(chart.plans);
  const crowded = chart.plans.length > 3;
  const noted = chart.panels.some((panel) => panel.note !== "");
  const month = {
    field: "month",
    type: "quantitative",
    title: chart.monthsTitle,
    scale: { domain: [0, months], nice: false },
    axis: { values: monthTicks(months, width < 160), format: "d" },
  };
  const y = {
    type: "quantitative",
    scale: { zero: chart.zero, nice: true },
    axis: { format: chart.format, tickCount: chart.sharedY ? 5 : 3 },
    title: chart.yTitle,
  };
  return themed(
    {
      title: { text: chart.title, subtitle: chart.subtitle },
      data: { values: rows(chart) },
      facet: {
        field: "panel",
        type: "ordinal",
        header: {
          labelExpr: `${JSON.stringify(chart.panels.map((panel) => panel.title))}[datum.value]`,
          labelAnchor: "start",
          labelLimit: width + 20,
          labelPadding: noted ? 5 : 8,
        },
      },
      columns,
      spacing: { column: 28, row: 26 },
      // Panels with scales of their own get axes of their own: a shared x axis would stand apart from the zero line.
      resolve: chart.sharedY ? {} : { scale: { y: "independent" }, axis: { x: "independent" } },
      spec: {
        width,
        height,
        layer: [
          ...(noted ? [note] : []),
          {
            mark: { type: "area", opacity: crowded ? 0.07 : 0.17 },
            encoding: { x: month, y: { ...y, field: "low" }, y2: { field: "high" }, color: colour },
          },
          {
            mark: { type: "line", strokeWidth: 2.25, strokeJoin: "round" },
            encoding: { x: month, y: { ...y, field: "mean" }, color: colour },
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
