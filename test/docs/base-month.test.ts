import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { metricNamed } from "../../src/metrics/index.ts";
import { metricValue } from "../../src/metrics/tally.ts";
import { companySchema } from "../../src/model/parameters/company.ts";
import { mean } from "../../src/statistics/mean.ts";
import { runTrial } from "../../src/trial/run-trial.ts";

const trials = 60;
const months = 12;

/** How the document's rows follow from metrics over the whole run. */
const rows = {
  leads: { metric: "leads", factor: 1 / months },
  MQLs: { metric: "mqls", factor: 1 / months },
  deals: { metric: "deals", factor: 1 / months },
  "idle time of sales, %": { metric: "idleShare", factor: 100 },
  "answered within a day, %": { metric: "sameDayShare", factor: 100 },
  "opt-outs a year, % of customers": { metric: "optOuts", factor: 0.01 },
} as const;

/** What docs/model.md says was aimed at and reached, by row. */
function documented(): ReadonlyMap<string, { readonly aimed: number; readonly reached: number }> {
  const text = readFileSync(new URL("../../docs/model.md", import.meta.url), "utf8");
  const [, table] = text.split("<!-- base-month:");
  const found = [...table!.matchAll(/^\| ([^|]+?) \| ([\d.]+) \| ([\d.]+) \|$/gm)];
  return new Map(
    found.map(([, name, aimed, reached]) => [name!, { aimed: Number(aimed), reached: Number(reached) }]),
  );
}

test("the base month is the one that docs/model.md tells of", () => {
  const setup = {
    company: companySchema.parse({}),
    plan: { title: "none", components: [], metrics: {} },
    market: { title: "healthy", conditions: [] },
    months,
  };
  const results = Array.from({ length: trials }, (_, replication) =>
    runTrial({ setup, priors: null, seed: 1, replication, people: false }),
  );
  const told = documented();
  expect([...told.keys()]).toEqual(Object.keys(rows));
  for (const [name, { metric, factor }] of Object.entries(rows)) {
    const value =
      factor * mean(results.map((result) => metricValue(metricNamed(metric)!, result, 0, 0, months * 4)));
    const { aimed, reached } = told.get(name)!;
    expect(Math.abs(value / reached - 1), `${name}: ${value}`).toBeLessThan(0.02);
    // Sixty trials leave idle time, which varies most, a standard error of .7 points in 15.
    expect(Math.abs(value / aimed - 1), `${name}: ${value} for ${aimed}`).toBeLessThan(0.15);
  }
});
