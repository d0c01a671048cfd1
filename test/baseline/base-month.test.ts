import { describe, expect, it } from "vitest";
import { metricNamed } from "../../src/metrics/index.ts";
import { metricValue } from "../../src/metrics/tally.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";
import { runTrial } from "../../src/trial/run-trial.ts";

const read = scenarioFromText("name: base-month\nplan: salary-only\n");
if ("problems" in read) throw new Error("the base company is not valid");
const { company, markets } = read.scenario;

const months = 12;
const results = Array.from({ length: 60 }, (_, replication) =>
  runTrial({
    setup: {
      company,
      plan: { title: "none", components: [], metrics: {} },
      market: markets.healthy!,
      months,
    },
    priors: null,
    seed: 1,
    replication,
    people: false,
  }),
);

function mean(metric: string): number {
  const values = results.map((result) => metricValue(metricNamed(metric)!, result, 0, 0, result.weeks));
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * The base month that the start values were tuned on, at norm levers; source: the prototype, but for opt-outs. The tolerance is that
 * of the tuning, not of luck.
 */
describe("the base month", () => {
  for (const [what, value, target, tolerance] of [
    ["leads a month", () => mean("leads") / months, 411, 0.06],
    ["MQLs a month", () => mean("mqls") / months, 162, 0.06],
    ["deals a month", () => mean("deals") / months, 16.5, 0.12],
    ["share answered within a day", () => mean("sameDayShare"), 0.78, 0.08],
    // Half of a rep's day is for selling, and surveys have 33 to 50 % of it spent on that; the prototype had .15.
    ["idle share of reps' hours", () => mean("idleShare"), 0.2, 0.2],
    // A benchmark's range of unsubscribes a mail, .1 to .3 %, instead of the prototype's 1.8 % of customers a year.
    ["opt-outs a contact", () => mean("optOuts") / mean("contacts"), 0.002, 0.5],
  ] as const) {
    it(`${what}: ${target}`, () => {
      expect(Math.abs(value() / target - 1)).toBeLessThan(tolerance);
    });
  }
});
