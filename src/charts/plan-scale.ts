import type { ChartSpec } from "./chart-spec.ts";
import { planColour, planDash, planShape } from "./plan-marks.ts";
import { textAt } from "./text-at.ts";

/** How a chart draws plans: the same plan has the same colour, mark and dash in every chart of a report. */
export interface PlanScale {
  readonly colour: ChartSpec;
  readonly shape: ChartSpec;
  /** Encoding of a line that is dashed where colours have come round; nothing before that. */
  readonly dash: ChartSpec;
}

/**
 * The colour, mark and dash channels for plans, which data name by their places in the report. `labels` are the words of the legend,
 * of every plan; `shown` are the places that it lists.
 */
export function planScale(
  labels: readonly string[],
  shown: readonly number[] = [...labels.keys()],
): PlanScale {
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
          labelExpr: textAt(labels),
        };
  const channel = (range: readonly unknown[]) => ({
    field: "plan",
    type: "nominal",
    scale: { domain: shown, range },
    legend,
  });
  return {
    colour: channel(shown.map(planColour)),
    shape: channel(shown.map(planShape)),
    dash: shown.some((place) => planDash(place) !== planDash(0))
      ? { strokeDash: channel(shown.map(planDash)) }
      : {},
  };
}
