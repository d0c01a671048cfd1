import { describe, expect, it } from "vitest";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { scenarioDocument } from "../../../src/scenario/scenario-document.ts";
import { scenarioFromDocument, scenarioFromText } from "../../../src/scenario/scenario-from-text.ts";

function scenarioOf(text: string): Scenario {
  const read = scenarioFromText(`plan: pool\n${text}`);
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message).join("\n"));
  return read.scenario;
}

describe("what is in doubt of a company", () => {
  it("is whatever its file does not state", () => {
    const { doubt } = scenarioOf("company: { reps: { effortCost: 6 }, customers: { ticketMedian: 30000 } }");
    expect(doubt["company.reps.effortCost"]).toBeUndefined();
    expect(doubt["company.marketers.effortCost"]).toEqual([14, 31.5]);
    // In step with the stated ticket, and so is its range.
    expect(doubt["company.channels.ads.costPerTouch"]).toEqual([1.2, 2.7]);
    expect(doubt["company.customers.count"]).toBeUndefined();
  });

  it("is what a file gives a range for, stated or not", () => {
    const { doubt } = scenarioOf(
      "company: { reps: { effortCost: 6 } }\ndoubt: { company.reps.effortCost: [3, 9], company.selling.callWarmth: [0.4, 0.7] }",
    );
    expect(doubt["company.reps.effortCost"]).toEqual([3, 9]);
    expect(doubt["company.selling.callWarmth"]).toEqual([0.4, 0.7]);
  });

  it("is not what does nothing as the company stands", () => {
    const { doubt } = scenarioOf("company: { manager: none, staffing: { turnover: none } }");
    const paths = Object.keys(doubt);
    expect(paths.filter((path) => /manager|staffing|rampWeeks|Vague|broken/.test(path))).toEqual([]);
    expect(scenarioOf("").doubt["company.staffing.vacancyWeeks"]).toEqual([4, 9]);
  });

  it("is around what a preset says, since a word is no measurement", () => {
    const { doubt } = scenarioOf("company: { measurement: siloed }");
    const [low, high] = doubt["company.measurement.visibility"]!;
    expect([low < 0.15, high]).toEqual([true, 0.15]);
    expect(doubt["company.measurement.reportNoise"]![0]).toBeCloseTo(0.2, 12);
  });

  it("stays what it was where a resolved scenario is read again, and decides no number", () => {
    const scenario = scenarioOf("doubt: { company.reps.effortCost: [3, 9] }");
    const again = scenarioFromDocument(
      { data: scenarioDocument(scenario) as never, locate: () => ({ file: "", line: 0, column: 0 }) },
      {},
    );
    expect("scenario" in again && again.scenario).toEqual(scenario);
    expect(scenario.fingerprint).toBe(scenarioOf("").fingerprint);
  });
});
