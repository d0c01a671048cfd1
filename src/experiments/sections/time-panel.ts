import type { TimeLine } from "../../charts/over-time.ts";
import type { FindingsView } from "./findings-view.ts";

/** The lines of a panel: a metric of a unit in a market, one line for each plan that has it. */
export function timeLines(
  view: FindingsView,
  market: string,
  metric: string,
  unit: string,
): readonly TimeLine[] {
  return view.findings.plans.flatMap((plan, place) => {
    const arm = view.arm(plan.name, market);
    const series = arm && view.series(arm.id, metric, unit);
    if (!series) return [];
    const { mean, low, high } = series;
    return [{ plan: place, mean, low, high }];
  });
}
