import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { salariesOf, salaryInWeek } from "../../../src/model/people/salaries.ts";
import type { Setup } from "../../../src/model/setup.ts";
import { scenarioFromText } from "../../../src/scenario/scenario-from-text.ts";

/** What a salary pays a marketer in each of so many weeks. */
function weeks(salary: string, count: number): readonly number[] {
  const read = scenarioFromText(`plan:\n  components: [{ type: salary, ${salary} }]`, "x.yaml");
  if ("problems" in read) throw new Error("no scenario");
  const { company, plans } = read.scenario;
  const [due] = salariesOf({ company, plan: plans.plan! } as unknown as Setup);
  return Array.from({ length: count }, (_, week) => salaryInWeek(due!, week));
}

const cents = (amounts: readonly number[]) =>
  amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0);

describe("a salary that is no whole cents a week", () => {
  it("70,000 a year is 1,458.33 or 1,458.34 a week and 70,000 in 48 weeks", () => {
    const paid = weeks("perYear: 70000", 48);
    expect(new Set(paid)).toEqual(new Set([1458.33, 1458.34]));
    expect(cents(paid)).toBe(7_000_000);
  });

  it("law: every year and every month pays what is stated, to the cent", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), (stated) => {
        const sum = stated / 100;
        const years = weeks(`perYear: ${sum}`, 96);
        expect(cents(years.slice(0, 48))).toBe(stated);
        expect(cents(years.slice(48))).toBe(stated);
        expect(cents(weeks(`perMonth: ${sum}`, 4))).toBe(stated);
      }),
      { numRuns: 30 },
    );
  });

  it("law: whole cents a week are paid as they are, week by week", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (stated) => {
        expect(new Set(weeks(`perWeek: ${stated / 100}`, 96))).toEqual(new Set([stated / 100]));
      }),
      { numRuns: 30 },
    );
  });
});
