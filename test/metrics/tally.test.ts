import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { metricNamed, metrics } from "../../src/metrics/index.ts";
import type { Metric } from "../../src/metrics/metric.ts";
import { metricSeries, metricValue } from "../../src/metrics/tally.ts";
import { type Flow, flowIndex, flows } from "../../src/model/ledger/flows.ts";
import type { TrialResult } from "../../src/trial/trial.ts";
import { resultOf, someResult } from "./synthetic-result.ts";

const named = (name: string) => metricNamed(name)!;

function sumOf(result: TrialResult, unit: number, flow: Flow): number {
  let sum = 0;
  for (let week = 0; week < result.weeks; week++) {
    sum += result.flowValues[(week * result.sizes.length + unit) * flows.length + flowIndex[flow]]!;
  }
  return sum;
}

/** The value of a metric in each week. */
function weeklyValues(metric: Metric, result: TrialResult, unit: number): Float64Array {
  const weeks = new Float64Array(result.weeks);
  metricSeries(metric, result, unit, 0, 1, weeks);
  return weeks;
}

describe("metricValue", () => {
  it("recomputes a ratio at its scope: 1 of 10 and 9 of 10 opportunities won are 10 of 20, whatever the weeks", () => {
    const counts = [
      { opportunities: 10, deals: 1 },
      { opportunities: 10, deals: 9 },
      { opportunities: 180, deals: 0 },
    ] as const;
    const result = resultOf(3, [2, 1, 1], (week, _, flow) =>
      flow === "deals" || flow === "opportunities" ? counts[week]![flow] : 0,
    );
    expect(metricValue(named("winRate"), result, 0, 0, 2)).toBe(0.5);
    expect(metricValue(named("winRate"), result, 0, 0, 3)).toBe(10 / 200);
    expect(Array.from(weeklyValues(named("winRate"), result, 0))).toEqual([0.1, 0.9, 0]);
  });

  it("is a law: ratios are summed flows over summed flows, in every unit", () => {
    fc.assert(
      fc.property(someResult, fc.nat({ max: 2 }), (result, unit) => {
        const deals = sumOf(result, unit, "deals");
        const list = sumOf(result, unit, "listPrice");
        const rate = metricValue(named("mqlToDeal"), result, unit, 0, result.weeks);
        const discount = metricValue(named("discount"), result, unit, 0, result.weeks);
        const mqls = sumOf(result, unit, "mqls");
        if (mqls === 0) expect(rate).toBeNaN();
        else expect(rate).toBe(deals / mqls);
        if (list === 0) expect(discount).toBeNaN();
        else expect(discount).toBeCloseTo(1 - sumOf(result, unit, "booked") / list, 12);
      }),
    );
  });

  it("is a law: a plain sum over the run is the sum over its weeks, and a ratio lies between its weeks", () => {
    fc.assert(
      fc.property(someResult, fc.constantFrom(...metrics), (result, metric) => {
        const whole = metricValue(metric, result, 0, 0, result.weeks);
        const weekly = Array.from(weeklyValues(metric, result, 0));
        const known = weekly.filter((value) => !Number.isNaN(value));
        if (Number.isNaN(whole)) return;
        if ("sum" in metric && (metric.per === undefined || metric.per === "person")) {
          expect(whole).toBeCloseTo(
            known.reduce((sum, value) => sum + value, 0),
            6,
          );
        } else if ("gauge" in metric || Object.values(metric.sum).every((weight) => weight > 0)) {
          expect(whole).toBeGreaterThanOrEqual(Math.min(...known) - 1e-9);
          // A week without a denominator still adds to the sum, so only weeks that all have one bound it from above.
          if (known.length === weekly.length) expect(whole).toBeLessThanOrEqual(Math.max(...known) + 1e-9);
        }
      }),
    );
  });

  it("splits pay among the people of the unit", () => {
    const result = resultOf(2, [5, 2, 3], (_, unit, flow) =>
      flow === "salaries" ? [500, 120, 360][unit]! : flow === "bonuses" ? [50, 20, 30][unit]! : 0,
    );
    expect(metricValue(named("bonusCost"), result, 0, 0, 2)).toBe(20);
    expect(metricValue(named("pay"), result, 1, 0, 2)).toBe(140);
    expect(metricValue(named("pay"), result, 2, 1, 2)).toBe(130);
  });

  it("subtracts bonuses once: profit before bonuses less bonuses is profit", () => {
    fc.assert(
      fc.property(someResult, (result) => {
        const value = (name: string) => metricValue(named(name), result, 0, 0, result.weeks);
        expect(value("profit")).toBeCloseTo(value("profitBeforeBonuses") - value("bonuses"), 6);
        expect(value("profitBeforeBonuses")).toBeCloseTo(
          value("contribution") -
            value("salaries") -
            sumOf(result, 0, "sessionCost") -
            sumOf(result, 0, "replacing"),
          6,
        );
      }),
    );
  });

  it("averages a gauge over the weeks in which it has a value", () => {
    const pressures = [1, Number.NaN, 3];
    const result = resultOf(
      3,
      [2, 1, 1],
      () => 0,
      (week, _, gauge) => (gauge === "pressureMean" ? pressures[week]! : Number.NaN),
    );
    expect(metricValue(named("pressure"), result, 0, 0, 3)).toBe(2);
    expect(metricValue(named("pressure"), result, 0, 1, 2)).toBeNaN();
    expect(metricValue(named("brand"), result, 0, 0, 3)).toBeNaN();
  });
});
