import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";
import { told } from "./told.ts";

const text = (salary: string, manager = "{}") =>
  `plan:\n  components: [{ type: salary${salary} }]\ncompany: { manager: ${manager} }`;

function scenario(salary: string, manager?: string): Scenario {
  const read = scenarioFromText(text(salary, manager), "x.yaml");
  if ("problems" in read) throw new Error(told(read).join("\n"));
  return read.scenario;
}

const perWeek = ({ plans }: Scenario) => (plans.plan!.components[0] as { perWeek?: number }).perWeek!;

describe("salaries by the week, the month or the year", () => {
  it("a year of 48 weeks and a month of 4 pay exactly what they state", () => {
    expect(perWeek(scenario(", perYear: 48000"))).toBe(1000);
    expect(perWeek(scenario(", perMonth: 4000"))).toBe(1000);
    expect(perWeek(scenario(", perWeek: 700"))).toBe(700);
    expect(perWeek(scenario(""))).toBe(1000);
  });

  it("law: a year's weeks add up to the year's sum, to the cent, and the same by the month or the week is the same scenario", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (sum) => {
        expect(perWeek(scenario(`, perYear: ${sum}`)) * 48).toBeCloseTo(sum, 3);
        const alike = [`, perWeek: ${sum}`, `, perMonth: ${sum * 4}`, `, perYear: ${sum * 48}`].map((one) =>
          scenario(one),
        );
        expect(new Set(alike.map(({ fingerprint }) => fingerprint)).size).toBe(1);
      }),
      { numRuns: 20 },
    );
  });

  it("the manager's likewise", () => {
    const of = (stated: string) => scenario("", stated).company.manager.salaryPerWeek;
    expect(of("{ salaryPerYear: 96000 }")).toBe(2000);
    expect(of("{ salaryPerMonth: 6000 }")).toBe(1500);
    expect(of("{ salaryPerWeek: 7 }")).toBe(7);
    expect(of("{}")).toBe(1500);
  });

  it.each([
    [
      text(", perWeek: 1000, perYear: 48000"),
      "x.yaml:2:56 plan.components.0.perYear: give either `perWeek` or `perYear`, not both",
    ],
    [
      text(", perYaer: 48000"),
      "x.yaml:2:32 plan.components.0: unknown key 'perYaer' (did you mean 'perYear'?)",
    ],
    [text(", perYear: -1"), "x.yaml:2:41 plan.components.0.perYear: must not be negative"],
    [
      text("", "{ salaryPerWeek: 1, salaryPerYear: 48 }"),
      "x.yaml:3:41 company.manager.salaryPerYear: give either 'salaryPerWeek' or 'salaryPerYear', not both",
    ],
    [
      text("", "{ salaryPerYear: 5 % }"),
      "x.yaml:3:38 company.manager.salaryPerYear: must be a number, not '5 %' (did you mean 0.05?)",
    ],
  ])("%s", (wrong, message) => {
    expect(told(scenarioFromText(wrong, "x.yaml"))).toEqual([message]);
  });
});
