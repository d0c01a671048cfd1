import type { Department } from "../model/ledger/units.ts";
import type { PartView, ResultView } from "./part-view.ts";
import type { PlanView } from "./plan-view.ts";
import { ownResults, payAt } from "./response.ts";

const steps = 60;
const spreadsShown = 3;

/** What one more unit of a result pays, over the results that occur. */
export interface MarginalCurve {
  readonly component: number;
  readonly department: Department;
  readonly type: string;
  readonly metric: string;
  readonly period: PartView["period"];
  /** Whether the result is counted relative to plan. */
  readonly attainment: boolean;
  readonly usual: number;
  readonly spread: number;
  /** Middles of even steps of the result, and the money for a unit there. */
  readonly results: readonly number[];
  readonly marginal: readonly number[];
}

/** The marginal pay of every component that pays on a result, for each department that it is for. */
export function marginalCurves({ parts }: PlanView): readonly MarginalCurve[] {
  return parts.flatMap((part) => ownResults(part).map((result) => curveOf(part, result)));
}

function curveOf(part: PartView, result: ResultView): MarginalCurve {
  const { expected, spread, metric, attainment } = result;
  const pay = payAt(part, result);
  const reach = Math.max(spreadsShown * spread, Math.abs(expected) / 2, 1e-6);
  const from = expected >= 0 ? Math.max(0, expected - reach) : expected - reach;
  const step = (expected + reach - from) / steps;
  const results = Array.from({ length: steps }, (_, k) => from + (k + 0.5) * step);
  return {
    component: part.place,
    department: part.department,
    type: part.terms.type,
    metric,
    period: part.period,
    attainment,
    usual: expected,
    spread,
    results,
    marginal: results.map((value) => (pay(value + step / 2) - pay(value - step / 2)) / step),
  };
}
