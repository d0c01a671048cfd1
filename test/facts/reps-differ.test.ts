import { describe, expect, it } from "vitest";
import { inProcessEngine } from "../../src/engine/in-process.ts";
import { type Flow, flowIndex, flows } from "../../src/model/ledger/flows.ts";
import { FIRST_PERSON } from "../../src/model/ledger/units.ts";
import { mean } from "../../src/statistics/mean.ts";
import { quantile } from "../../src/statistics/quantile.ts";
import { type BaseYear, baseYear, TYPICAL_YEAR } from "../documents/base-year.ts";
import type { Changes } from "../model/plain.ts";

const TRIALS = 10;

/** Nobody takes another's place, and leads go to reps in turn. */
const even = { handoff: { assignment: "roundRobin" }, staffing: { turnover: "none" } } as const;
/** A market twice as large and teams of two: a rep has the few hundred leads a year that facts about win rates are of. */
const twice = { customers: { count: 20_000 }, marketers: { teamSize: 2 } };

/** The default company but for what is stated. */
function yearOf(changes: Changes): Promise<BaseYear> {
  const terms = { engine: inProcessEngine(), trials: TRIALS, pilotReplications: 4 };
  return baseYear({ ...terms, text: `${TYPICAL_YEAR}company: ${JSON.stringify(changes)}\n` });
}

/** What each rep has of a flow over the year, trial by trial. */
function byRep({ company, results }: BaseYear, flow: Flow): readonly (readonly number[])[] {
  return results.map(({ flowValues, weeks, units }) =>
    Array.from({ length: company.reps.count }, (_, rep) => {
      const unit = FIRST_PERSON + company.marketers.count + rep;
      let total = 0;
      for (let week = 0; week < weeks; week++)
        total += flowValues[(week * units.length + unit) * flows.length + flowIndex[flow]]!;
      return total;
    }),
  );
}

function gini(values: readonly number[]): number {
  const ranked = values.toSorted((one, other) => one - other);
  const weighed = ranked.reduce((sum, value, rank) => sum + (2 * (rank + 1) - ranked.length - 1) * value, 0);
  return weighed / (ranked.length * ranked.reduce((sum, value) => sum + value, 0));
}

/** Variance over all but one. */
function variance(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
}

describe("a year of reps under the typical plan in force", async () => {
  const apart = await yearOf({});
  const alike = await yearOf({ ...even, reps: { skillSpread: 0, paceSpread: 0 } });
  const given = await yearOf({ ...even, ...twice, reps: { teamSize: 2 } });
  const typical = (year: BaseYear, flow: Flow, of: (values: readonly number[]) => number) =>
    mean(byRep(year, flow).map(of));
  const ninetieth = (values: readonly number[]) => quantile(values, 0.9) / quantile(values, 0.5);

  it("books as unequally as real reps do, nine tenths against the middle: 1.6 to 2.6 times (Olist 2.5, Bridge Group)", () => {
    const found = typical(apart, "booked", ninetieth);
    expect(found).toBeGreaterThan(1.6);
    expect(found).toBeLessThan(2.6);
    expect(typical(alike, "booked", ninetieth)).toBeLessThan(1.45);
  });

  // Olist has .46, among them reps who came within the year; by turnover, ramp and larger territories there is more to come.
  it("has a Gini of bookings several times that of luck alone", () => {
    expect(typical(alike, "booked", gini)).toBeLessThan(0.15);
    expect(typical(apart, "booked", gini)).toBeGreaterThan(0.24);
    expect(typical(apart, "booked", gini)).toBeLessThan(0.46);
  });

  it("wins at rates that differ by .2 to .4 of their mean, given equal leads", () => {
    const [wins, leads] = [byRep(given, "chance"), byRep(given, "accepted")];
    const rates = wins.map((each, trial) => each.map((chance, rep) => chance / leads[trial]![rep]!));
    const spread = mean(rates.map((each) => Math.sqrt(variance(each)) / mean(each)));
    expect(spread).toBeGreaterThan(0.2);
    expect(spread).toBeLessThan(0.4);
  });

  it("wins as much of its leads as where nobody differs: a spread of skill alone makes no department better", () => {
    const rate = (year: BaseYear) =>
      mean(byRep(year, "chance").flat()) / mean(byRep(year, "accepted").flat());
    expect(Math.abs(rate(given) / rate(alike) - 1)).toBeLessThan(0.06);
  });

  it("wins of a few hundred equal leads vary 5 to 10 times as much as by luck alone", () => {
    const leads = mean(byRep(given, "accepted").flat());
    expect(leads).toBeGreaterThan(200);
    expect(leads).toBeLessThan(500);
    const found = mean(byRep(given, "deals").map((wins) => variance(wins) / mean(wins)));
    expect(found).toBeGreaterThan(5);
    expect(found).toBeLessThan(10);
  });
});
