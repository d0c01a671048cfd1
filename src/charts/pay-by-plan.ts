import type { Language } from "../language/text.ts";
import type { ChartSpec } from "./chart-spec.ts";
import { panelFacet } from "./panel-facet.ts";
import { planScale } from "./plan-scale.ts";
import { textAt } from "./text-at.ts";
import { asWritten, neutral, themed } from "./theme.ts";

/** What somebody earns under one plan, money a year. */
export interface PayDot {
  /** Place of the plan in the report. */
  readonly plan: number;
  /** Place of who earns it, from the top. */
  readonly who: number;
  readonly pay: number;
}

/** Pay of the same people under each plan, markets side by side. */
export interface PayByPlan {
  readonly title: string;
  readonly subtitle: string;
  readonly xTitle: string;
  /** How amounts on the axis are written, in d3-format. */
  readonly format: string;
  /** Who earns, in words, from top to bottom. */
  readonly who: readonly string[];
  /** What every plan of the report is called. */
  readonly plans: readonly string[];
  readonly panels: readonly { readonly title: string; readonly dots: readonly PayDot[] }[];
  readonly language: Language;
}

/** Most room for who earns. */
const LABEL = 250;

const panelWidths: readonly number[] = [560, 300, 196];

function rows(chart: PayByPlan): readonly Readonly<Record<string, unknown>>[] {
  return chart.panels.flatMap((panel, place) => panel.dots.map((dot) => ({ panel: place, ...dot })));
}

/** A dot for each plan, joined by a line from the least to the most. */
export function payByPlan(chart: PayByPlan): ChartSpec {
  const width = panelWidths[chart.panels.length - 1] ?? 196;
  const { colour, shape } = planScale(chart.plans);
  const x = {
    type: "quantitative",
    title: chart.xTitle,
    scale: { zero: false, nice: true, padding: 10 },
    axis: {
      labelExpr: asWritten(chart.format, chart.language),
      grid: true,
      gridColor: neutral.grid,
      labelFlush: false,
      tickCount: width > 400 ? 6 : 4,
    },
  };
  const y = {
    field: "who",
    type: "nominal",
    title: null,
    scale: { domain: [...chart.who.keys()], paddingOuter: 0.5 },
    axis: {
      grid: false,
      labelColor: neutral.ink,
      labelFontSize: 13,
      labelLimit: LABEL,
      // A page's font may be wider than the one that labels are measured in, and what does not fit is cut.
      minExtent: Math.min(LABEL, 8 * Math.max(...chart.who.map((name) => name.length))),
      labelExpr: textAt(chart.who),
    },
  };
  return themed(
    {
      title: { text: chart.title, subtitle: chart.subtitle },
      data: { values: rows(chart) },
      facet: panelFacet(chart.panels, width + 20),
      columns: 3,
      spacing: { column: 30, row: 26 },
      spec: {
        width,
        height: { step: 28 },
        layer: [
          {
            transform: [
              {
                aggregate: [
                  { op: "min", field: "pay", as: "least" },
                  { op: "max", field: "pay", as: "most" },
                ],
                groupby: ["who", "panel"],
              },
            ],
            mark: { type: "rule", color: neutral.axis, strokeWidth: 2.5 },
            encoding: { y, x: { ...x, field: "least" }, x2: { field: "most" } },
          },
          {
            mark: {
              type: "point",
              filled: true,
              opacity: 1,
              size: 110,
              stroke: neutral.paper,
              strokeWidth: 1,
            },
            encoding: { y, x: { ...x, field: "pay" }, color: colour, shape },
          },
        ],
      },
    },
    chart.language,
  );
}
