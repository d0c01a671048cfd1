import { expect, it } from "vitest";
import { series } from "../../src/experiments/series.ts";
import { resultOf } from "../metrics/synthetic-result.ts";
import { armOf, measuredOf } from "./measured-of.ts";

it("has a point for every so many weeks, of charted metrics of the company and its departments alone", () => {
  const trial = (factor: number) =>
    resultOf(8, [2, 1, 1, 1], (week, unit, flow) => {
      if (flow === "leads") return unit === 3 ? 1000 : factor * (unit + 1);
      // MQLs in the second month only, so that the first has no rate.
      if (flow === "mqls") return week < 4 ? 0 : 10;
      return flow === "deals" ? 1 : 0;
    });
  const measured = measuredOf([armOf("a", [trial(1), trial(2)])]);
  const found = series(measured, "monthly");
  expect(found.every(({ arm }) => arm === "a.m")).toBe(true);
  const of = (metric: string) => found.filter((one) => one.metric === metric);
  // Four weeks of 1 and of 2 leads: 4 and 8 a month, twice those in marketing; a twentieth of the way from either end.
  expect(of("leads")).toEqual([
    { arm: "a.m", metric: "leads", unit: "company", mean: [6, 6], low: [4.2, 4.2], high: [7.8, 7.8] },
    { arm: "a.m", metric: "leads", unit: "marketing", mean: [12, 12], low: [8.4, 8.4], high: [15.6, 15.6] },
  ]);
  expect(of("mqlToDeal").map(({ unit, mean, low, high }) => [unit, mean, low, high])[0]).toEqual([
    "company",
    [null, 0.1],
    [null, 0.1],
    [null, 0.1],
  ]);
  expect(of("contacts")).toEqual([]);
  expect(series(measured, "weekly").find(({ metric }) => metric === "leads")!.mean).toEqual(
    Array(8).fill(1.5),
  );
});
