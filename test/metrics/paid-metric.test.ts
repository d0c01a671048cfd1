import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { metricNamed, metrics } from "../../src/metrics/index.ts";
import { isPayable, metricOfFlows, paidMetric, paidMetricNamed } from "../../src/metrics/paid-metric.ts";
import { metricValue } from "../../src/metrics/tally.ts";
import { flowIndex, flows } from "../../src/model/ledger/flows.ts";
import { resultOf } from "./synthetic-result.ts";

describe("paidMetric", () => {
  it("hands payroll the weights on flows and nothing else", () => {
    expect(paidMetric(metricNamed("discount")!)).toEqual({
      sum: { listPrice: 1, booked: -1 },
      per: { listPrice: 1 },
    });
    expect(paidMetricNamed("deals")).toEqual({ sum: { deals: 1 } });
  });

  it("pays nobody on what is read off the world, on pay per person, or on what does not exist", () => {
    expect(() => paidMetricNamed("pressure")).toThrow(/pressure/);
    expect(() => paidMetricNamed("bonusCost")).toThrow(/bonusCost/);
    expect(() => metricOfFlows("brand", [], 1)).toThrow(RangeError);
    expect(() => metricOfFlows("leeds", [], 1)).toThrow(/leeds/);
  });
});

describe("metricOfFlows", () => {
  it("agrees with what a trial of the same steady flows would measure", () => {
    const payable = metrics.filter(isPayable);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: flows.length, maxLength: flows.length }),
        fc.integer({ min: 1, max: 48 }),
        fc.constantFrom(...payable),
        (row, weeks, metric) => {
          const steady = resultOf(weeks, [4, 2, 2], (_, __, flow) => row[flowIndex[flow]]!);
          const measured = metricValue(metric, steady, 0, 0, weeks);
          const computed = metricOfFlows(metric.name, row, weeks);
          if (Number.isNaN(measured)) expect(computed).toBeNaN();
          else expect(computed).toBeCloseTo(measured, 8);
        },
      ),
    );
  });
});
