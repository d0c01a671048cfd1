import type { Language } from "../language/text.ts";
import type { ChartSpec } from "./chart-spec.ts";
import { asWritten, neutral, planColours, themed } from "./theme.ts";

/** One component as a person of a department meets it: what one more unit of the result pays. */
export interface MarginalPanel {
  readonly title: string;
  readonly xTitle: string;
  /** Results in even steps, and the money for a unit at each. */
  readonly results: readonly number[];
  readonly marginal: readonly number[];
  /** Where two periods in three lie. */
  readonly usual: readonly [low: number, high: number];
}

/** Marginal pay of a plan's components, each in a panel of its own. */
export interface MarginalPay {
  readonly title: string;
  readonly subtitle: readonly string[];
  readonly yTitle: string;
  readonly panels: readonly MarginalPanel[];
  readonly language: Language;
}

const width = 220;
const height = 110;

function panelSpec(panel: MarginalPanel, { yTitle, language }: MarginalPay): ChartSpec {
  const values = panel.results.map((result, at) => ({ result, marginal: panel.marginal[at]! }));
  const x = {
    type: "quantitative",
    title: panel.xTitle,
    scale: { zero: false, nice: false },
    axis: { labelExpr: asWritten("~s", language), tickCount: 4, labelFlush: false },
  };
  const y = {
    type: "quantitative",
    title: yTitle,
    scale: { zero: true, nice: true },
    axis: { labelExpr: asWritten("~g", language), tickCount: 3 },
  };
  return {
    title: { text: panel.title, fontSize: 13, offset: 8, limit: width + 60 },
    width,
    height,
    layer: [
      {
        data: { values: [{ low: panel.usual[0], high: panel.usual[1] }] },
        mark: { type: "rect", color: neutral.grid, opacity: 0.7 },
        encoding: { x: { ...x, field: "low" }, x2: { field: "high" } },
      },
      {
        data: { values },
        mark: { type: "line", interpolate: "step", strokeWidth: 2.25, color: planColours[0] },
        encoding: { x: { ...x, field: "result" }, y: { ...y, field: "marginal" } },
      },
    ],
  };
}

/** Steps over the results that occur; the band marks what is usual. Each panel has scales of its own. */
export function marginalPay(chart: MarginalPay): ChartSpec {
  return themed(
    {
      title: { text: chart.title, subtitle: chart.subtitle },
      concat: chart.panels.map((panel) => panelSpec(panel, chart)),
      columns: 2,
      spacing: { column: 60, row: 40 },
    },
    chart.language,
  );
}
