import { describe, expect, it } from "vitest";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";
import { told } from "./told.ts";

const wrong = (text: string) => told(scenarioFromText(`plan: pool\n${text}`, "x.yaml"));

describe("what is out of range", () => {
  it("is told once, though a whole number has the bounds of a computer too", () => {
    expect(wrong("seed: 99999999999999999999")).toEqual([
      "x.yaml:2:7 seed: must be at most 4294967295, not 100000000000000000000",
    ]);
    expect(wrong("company: {reps: {count: 1e99}}")).toEqual([
      "x.yaml:2:25 company.reps.count: must be at most 200, not 1e+99",
    ]);
  });

  it("says why one trial is too few", () => {
    for (const trials of [0, 1]) {
      expect(wrong(`trials: ${trials}`)).toEqual([
        "x.yaml:2:9 trials: must be at least 2: one trial alone cannot tell a difference from luck",
      ]);
    }
  });

  it("counts one entry as one", () => {
    expect(wrong("observed: [{metric: mqls, months: []}]")).toEqual([
      "x.yaml:2:27 observed.0.months: must have at least 1 entry, not 0",
    ]);
  });
});
