import type { TimeLine } from "../../charts/over-time.ts";
import type { FindingsView } from "./findings-view.ts";

const WEEKS = 4;

type Values = readonly (number | null)[];

/** The mean of a week and the three before it, of those that have a value. */
function averaged(values: Values): Values {
  return values.map((value, week) => {
    const window = values.slice(Math.max(0, week - WEEKS + 1), week + 1).filter((one) => one !== null);
    return value === null ? null : window.reduce((sum, one) => sum + one, 0) / window.length;
  });
}

/** What a week's value of this metric is smoothed for: few and very unequal deals make weekly money a hedge of needles. */
export function isSmoothed(unit: string): boolean {
  return unit === "money";
}

/** The lines of a panel: a metric of a unit in a market, one line for each plan that has it. */
export function timeLines(
  view: FindingsView,
  market: string,
  metric: string,
  unit: string,
): readonly TimeLine[] {
  const smooth = isSmoothed(view.metric(metric)?.unit ?? "") ? averaged : (values: Values) => values;
  return view.findings.plans.flatMap((plan) => {
    const arm = view.arm(plan.name, market);
    const series = arm && view.series(arm.id, metric, unit);
    if (!series) return [];
    return [
      { plan: plan.name, mean: smooth(series.mean), low: smooth(series.low), high: smooth(series.high) },
    ];
  });
}
