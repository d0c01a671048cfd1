import fc from "fast-check";
import { expect, it } from "vitest";
import { metricsOf } from "../../src/experiments/measured-arms.ts";
import { metrics } from "../../src/metrics/index.ts";
import { metricWords } from "../../src/metrics/metric-words.ts";
import { metricSeries } from "../../src/metrics/tally.ts";
import { runTrial } from "../../src/trial/run-trial.ts";
import { aCompany, roughPriors, setupOf } from "./a-company.ts";
import { anyCompany } from "./any-company.ts";

const scenario = aCompany();
const priors = await roughPriors(scenario);

/** Sums of shares and of what they are shares of round differently. */
const hair = 1e-9;

it("what is called a share lies between 0 and 1, in every week of every unit of any company", () => {
  fc.assert(
    fc.property(anyCompany(scenario.company), fc.nat(1_000_000), (company, seed) => {
      const setup = { ...setupOf(scenario, "contest", "healthy", priors), company, months: 2 };
      const result = runTrial({ setup, priors, seed, replication: 0, people: true });
      for (const metric of metricsOf([company]).filter(({ unit }) => unit === "share")) {
        for (const place of result.units.keys()) {
          for (const weeksEach of [1, 8]) {
            const values = new Float64Array(8 / weeksEach);
            metricSeries(metric, result, place, 0, weeksEach, values);
            const known = values.filter((value) => !Number.isNaN(value));
            for (const value of known) {
              expect(value, metric.name).toBeGreaterThanOrEqual(-hair);
              expect(value, metric.name).toBeLessThanOrEqual(1 + hair);
            }
          }
        }
      }
    }),
    { numRuns: 12 },
  );
});

it("what is no share of anything says so, in both languages", () => {
  const ratios = metrics.filter(({ unit }) => unit === "ratio");
  expect(ratios.map(({ name }) => name)).toEqual([
    "winRate",
    "leadToMql",
    "mqlToDeal",
    "earlyChurnShare",
    "turnover",
  ]);
  for (const ratio of ratios) {
    expect(ratio.sentence).toContain("can exceed 1");
    expect(metricWords(ratio, "ru").sentence).toContain("бывает больше 1");
  }
});
