import type { Language } from "../language/text.ts";
import type { ChartSpec } from "./chart-spec.ts";
import { panelFacet } from "./panel-facet.ts";
import { planScale } from "./plan-scale.ts";
import { neutral, themed } from "./theme.ts";

/** A metric by month: what a real company counted and what each plan's simulation counted. */
export interface ObservedPanel {
  readonly title: string;
  readonly observed: readonly number[];
  /** Counts of plans, each by its place in the report. */
  readonly simulated: readonly { readonly plan: number; readonly values: readonly number[] }[];
}

/** Observed counts beside simulated ones, a panel for each metric. */
export interface Observed {
  readonly title: string;
  readonly subtitle: string;
  readonly yTitle: string;
  readonly monthsTitle: string;
  readonly format: string;
  /** What every plan of the report is called. */
  readonly plans: readonly string[];
  readonly panels: readonly ObservedPanel[];
  readonly language: Language;
}

function simulatedRows(chart: Observed): readonly Readonly<Record<string, unknown>>[] {
  return chart.panels.flatMap((panel, place) =>
    panel.simulated.flatMap((line) =>
      line.values.map((value, month) => ({ panel: place, plan: line.plan, month: month + 1, value })),
    ),
  );
}

function observedRows(chart: Observed): readonly Readonly<Record<string, unknown>>[] {
  return chart.panels.flatMap((panel, place) =>
    panel.observed.map((observed, month) => ({ panel: place, month: month + 1, observed })),
  );
}

/** Grey bars for what was counted, lines for what was simulated. */
export function observed(chart: Observed): ChartSpec {
  const columns = Math.min(chart.panels.length, 2);
  const width = columns === 1 ? 640 : 320;
  const { colour, shape, dash } = planScale(chart.plans);
  const x = {
    field: "month",
    type: "ordinal",
    title: chart.monthsTitle,
    axis: { labelAngle: 0 },
    scale: { padding: 0.3 },
  };
  const y = {
    type: "quantitative",
    title: chart.yTitle,
    scale: { zero: true },
    axis: { format: chart.format },
  };
  return themed(
    {
      title: { text: chart.title, subtitle: chart.subtitle },
      data: { values: [...observedRows(chart), ...simulatedRows(chart)] },
      facet: panelFacet(chart.panels, width),
      columns,
      spacing: { column: 34, row: 26 },
      resolve: { scale: { y: "independent" }, axis: { x: "independent" } },
      spec: {
        width,
        height: 220,
        layer: [
          {
            transform: [{ filter: "isValid(datum.observed)" }],
            mark: { type: "bar", color: neutral.axis, opacity: 0.55 },
            encoding: { x, y: { ...y, field: "observed" } },
          },
          {
            transform: [{ filter: "isValid(datum.value)" }],
            mark: { type: "line", strokeWidth: 2.25 },
            encoding: { x, y: { ...y, field: "value" }, color: colour, ...dash },
          },
          {
            transform: [{ filter: "isValid(datum.value)" }],
            mark: {
              type: "point",
              filled: true,
              opacity: 1,
              size: 60,
              stroke: neutral.paper,
              strokeWidth: 1,
            },
            encoding: { x, y: { ...y, field: "value" }, color: colour, shape },
          },
        ],
      },
    },
    chart.language,
  );
}
