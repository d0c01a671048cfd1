import { numberMarks } from "../language/number-marks.ts";
import type { Language } from "../language/text.ts";
import type { ChartSpec } from "./chart-spec.ts";
import { panelFacet } from "./panel-facet.ts";
import { planColour } from "./plan-marks.ts";
import { neutral, themed } from "./theme.ts";

/** How cases are spread over steps of ten points: under 10 %, 10 to 20 %, …; the last step is open. */
export interface AttainmentPanel {
  readonly title: string;
  /** A line under the title in few words. */
  readonly note: string;
  readonly shares: readonly number[];
}

/** Histograms of one plan's attainment, side by side. */
export interface AttainmentChart {
  readonly title: string;
  readonly subtitle: string;
  readonly xTitle: string;
  readonly yTitle: string;
  /** What the open end of the axis is called. */
  readonly over: string;
  /** Panels a row. */
  readonly columns: number;
  /** Place of the plan in the report, which decides its colour. */
  readonly plan: number;
  readonly panels: readonly AttainmentPanel[];
  readonly language: Language;
}

const widths: readonly number[] = [620, 350, 226];
/** What lies under 100 % is lighter, so that whoever made it can be seen at a glance. */
const SHORT_OF_IT = 0.42;

function rows(chart: AttainmentChart): readonly Readonly<Record<string, unknown>>[] {
  return chart.panels.flatMap((panel, place) =>
    panel.shares.map((share, bin) => ({
      panel: place,
      from: bin / 10,
      to: (bin + 1) / 10,
      share,
      made: bin >= 10,
      ...(bin === 0 ? { note: panel.note } : {}),
    })),
  );
}

/** Bars of ten points each with a line at 100 %; full colour from there on. */
export function attainment(chart: AttainmentChart): ChartSpec {
  const width = widths[chart.columns - 1] ?? 226;
  const bins = Math.max(1, ...chart.panels.map(({ shares }) => shares.length));
  const last = (bins - 1) / 10;
  const per = numberMarks(chart.language).percent;
  const ticks = Array.from({ length: Math.floor(last / 0.5) + 1 }, (_, tick) => tick / 2);
  const x = {
    field: "from",
    type: "quantitative",
    title: chart.xTitle,
    scale: { domain: [0, bins / 10], nice: false },
    axis: {
      values: ticks,
      labelExpr: `datum.value >= ${last} ? ${JSON.stringify(chart.over)} : format(100 * datum.value, 'd') + '${per}'`,
      labelFlush: false,
    },
  };
  const y = {
    field: "share",
    type: "quantitative",
    title: chart.yTitle,
    axis: { format: "~p", tickCount: 4 },
  };
  return themed(
    {
      title: { text: chart.title, subtitle: chart.subtitle },
      data: { values: rows(chart) },
      facet: panelFacet(chart.panels, width + 20, 5),
      columns: chart.columns,
      bounds: "flush",
      spacing: { column: 30, row: 104 },
      spec: {
        width,
        height: 150,
        layer: [
          {
            mark: { type: "bar", color: planColour(chart.plan), binSpacing: 1 },
            encoding: {
              x,
              x2: { field: "to" },
              y,
              y2: { datum: 0 },
              opacity: {
                condition: { test: "datum.made", value: 1 },
                value: SHORT_OF_IT,
              },
            },
          },
          {
            mark: { type: "rule", color: neutral.ink, strokeWidth: 1.25, strokeDash: [4, 3] },
            encoding: { x: { datum: 1 } },
          },
          {
            transform: [{ filter: "isValid(datum.note)" }],
            mark: { type: "text", align: "left", baseline: "bottom", fontSize: 12.5, color: neutral.quiet },
            encoding: { x: { value: 0 }, y: { value: -9 }, text: { field: "note" } },
          },
        ],
      },
    },
    chart.language,
  );
}
