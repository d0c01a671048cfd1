import type { Language } from "../language/text.ts";
import type { ChartSpec } from "./chart-spec.ts";
import { panelFacet } from "./panel-facet.ts";
import { textAt } from "./text-at.ts";
import { asWritten, neutral, partColour, themed } from "./theme.ts";

/** What one part of a plan pays, money a year. */
export interface PayPart {
  /** Place of the plan from the top. */
  readonly plan: number;
  /** Place of the part in the stack. */
  readonly part: number;
  readonly amount: number;
}

/** Pay as stacked bars, a bar for each plan, a panel for each role. */
export interface PayMix {
  readonly title: string;
  readonly subtitle: string;
  readonly xTitle: string;
  /** How amounts on the axis are written, in d3-format. */
  readonly format: string;
  /** Parts in words in the order of the stack, the salary first. */
  readonly parts: readonly string[];
  /** Plans in words from top to bottom. */
  readonly plans: readonly string[];
  readonly panels: readonly {
    readonly title: string;
    readonly bars: readonly PayPart[];
    /** The whole of each plan's bar, and how that is written. */
    readonly wholes: readonly { readonly plan: number; readonly whole: number; readonly label: string }[];
  }[];
  readonly language: Language;
}

function rows(chart: PayMix): readonly Readonly<Record<string, unknown>>[] {
  return chart.panels.flatMap((panel, place) => [
    ...panel.bars.map((bar) => ({ panel: place, ...bar })),
    ...panel.wholes.map(({ plan, label }) => {
      const ends = panel.bars.filter((bar) => bar.plan === plan && bar.amount > 0);
      return { panel: place, plan, label, end: ends.reduce((sum, { amount }) => sum + amount, 0) };
    }),
  ]);
}

/** Bars from salary to the last variable part; what is taken back stands left of zero. */
export function payMix(chart: PayMix): ChartSpec {
  const x = {
    type: "quantitative",
    title: chart.xTitle,
    axis: {
      labelExpr: asWritten(chart.format, chart.language),
      grid: true,
      gridColor: neutral.grid,
      tickCount: 6,
      labelFlush: false,
    },
  };
  const y = {
    field: "plan",
    type: "nominal",
    title: null,
    scale: { domain: [...chart.plans.keys()], paddingInner: 0.3, paddingOuter: 0.2 },
    axis: {
      grid: false,
      labelColor: neutral.ink,
      labelFontSize: 13,
      labelLimit: 290,
      labelExpr: textAt(chart.plans),
    },
  };
  const colour = {
    field: "part",
    type: "nominal",
    scale: {
      domain: [...chart.parts.keys()],
      range: chart.parts.map((_, place) => partColour(place)),
    },
    legend: {
      orient: "top",
      direction: "horizontal",
      columns: 4,
      offset: 14,
      symbolType: "square",
      labelExpr: textAt(chart.parts),
    },
  };
  return themed(
    {
      title: { text: chart.title, subtitle: chart.subtitle },
      data: { values: rows(chart) },
      facet: panelFacet(chart.panels),
      columns: 1,
      spacing: 26,
      spec: {
        width: 440,
        height: { step: 30 },
        layer: [
          {
            transform: [{ filter: "isValid(datum.amount)" }],
            mark: { type: "bar", stroke: neutral.paper, strokeWidth: 1 },
            encoding: {
              x: { ...x, field: "amount", stack: "zero" },
              y,
              color: colour,
              order: { field: "part" },
            },
          },
          {
            transform: [{ filter: "isValid(datum.label)" }],
            mark: { type: "text", align: "left", dx: 6, color: neutral.ink, fontSize: 12.5 },
            encoding: { x: { ...x, field: "end" }, y, text: { field: "label" } },
          },
        ],
      },
    },
    chart.language,
  );
}
