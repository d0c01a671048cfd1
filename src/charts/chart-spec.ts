/** A chart as a Vega-Lite specification: plain JSON; only report/render-chart.ts knows how to draw it. */
export type ChartSpec = Readonly<Record<string, unknown>>;
