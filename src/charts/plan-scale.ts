import type { ChartSpec } from "./chart-spec.ts";
import { planColour, planShape } from "./theme.ts";

/** A plan as a chart names it: the key in the data and the words in the legend. */
export interface PlanLabel {
  readonly name: string;
  readonly title: string;
}

/** How a chart draws plans: the same plan has the same colour and mark in every chart of a report. */
export interface PlanScale {
  readonly colour: ChartSpec;
  readonly shape: ChartSpec;
}

/** The colour and shape channels for plans; `all` decides the colours, `shown` what the legend lists. */
export function planScale(all: readonly PlanLabel[], shown: readonly PlanLabel[] = all): PlanScale {
  const places = shown.map((plan) => all.findIndex((other) => other.name === plan.name));
  const domain = shown.map((plan) => plan.name);
  const titles = Object.fromEntries(shown.map((plan) => [plan.name, plan.title]));
  const legend =
    shown.length < 2
      ? null
      : {
          orient: "top",
          direction: "horizontal",
          columns: shown.length > 3 ? 3 : shown.length,
          offset: 14,
          columnPadding: 24,
          symbolOpacity: 1,
          symbolStrokeWidth: 0,
          labelExpr: `${JSON.stringify(titles)}[datum.label]`,
        };
  return {
    colour: { field: "plan", type: "nominal", scale: { domain, range: places.map(planColour) }, legend },
    shape: { field: "plan", type: "nominal", scale: { domain, range: places.map(planShape) }, legend },
  };
}
