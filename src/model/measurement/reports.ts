import type { PaidMetric } from "../incentives/pay-plan.ts";
import type { MeasurementWorld } from "./measurement-world.ts";
import { type CountedFlow, countedFlows, reported } from "./reported.ts";

/** One unit's report on a sum, written once a week however many read it. */
export interface Report {
  readonly unit: number;
  readonly metric: string;
  readonly counted: readonly CountedFlow[];
  /** The week that it was written for last, from the start of the warm-up, and what it said. */
  week: number;
  total: number;
}

/** The reports that people follow in a trial: those who follow the same have the same. */
export class Reports {
  readonly #reports = new Map<string, Report>();

  /** The report on a unit's metric: on its sum, or on what that is divided by. */
  on(unit: number, metric: string, paid: PaidMetric, part: keyof PaidMetric): Report {
    const key = `${unit} ${part} ${metric}`;
    const found = this.#reports.get(key);
    if (found) return found;
    const report = { unit, metric, counted: countedFlows(paid[part] ?? {}), week: -1, total: 0 };
    this.#reports.set(key, report);
    return report;
  }
}

/** What a report says of a week that is over. */
export function readReport(world: MeasurementWorld, report: Report, week: number): number {
  if (report.week !== week) {
    report.week = week;
    report.total = reported(world, week, report.unit, report.metric, report.counted);
  }
  return report.total;
}
