import { metricNamed } from "../../src/metrics/index.ts";
import { metricValue } from "../../src/metrics/tally.ts";
import { COMPANY } from "../../src/model/ledger/units.ts";
import type { Company } from "../../src/model/parameters/company.ts";
import { baseSalary } from "../../src/scenario/presets/plans/base-salary.ts";
import { runTrial } from "../../src/trial/run-trial.ts";
import type { TrialResult } from "../../src/trial/trial.ts";

const MONTHS = 12;

/** Trials of a year in the healthy market in which nobody learns or leaves the norm, and all get the salary of presets. */
export function yearAtNorm(
  company: Company,
  trials: number,
  { journal = false } = {},
): readonly TrialResult[] {
  const components = [baseSalary(company.money.salaryPerWeek)];
  const setup = {
    company,
    plan: { title: "salary", components, metrics: {} },
    market: { title: "healthy", conditions: [] },
    months: MONTHS,
  };
  return Array.from({ length: trials }, (_, replication) =>
    runTrial({ setup, priors: null, seed: 1, replication, people: false, journal }),
  );
}

/** A metric over the whole of each trial, of a unit; the company unless given. */
export function eachOf(results: readonly TrialResult[], metric: string, unit = COMPANY): readonly number[] {
  return results.map((result) => metricValue(metricNamed(metric)!, result, unit, 0, result.weeks));
}
