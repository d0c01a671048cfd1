import { describe, expect, it } from "vitest";
import { commonSize, refuseTwoCurrencies } from "../../src/cli/comparable.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";

function scenario(text: string): Scenario {
  const read = scenarioFromText(`plan: pool\n${text}`, "x.yaml");
  if (!("scenario" in read)) throw new Error("the scenario is wrong");
  return read.scenario;
}

describe("scenarios that are compared", () => {
  it("must count money alike", () => {
    const euros = scenario("currency: €");
    expect(() => refuseTwoCurrencies([euros, euros])).not.toThrow();
    expect(() => refuseTwoCurrencies([euros, scenario("months: 3")])).toThrow("'€', none");
  });

  it("may differ in size, and then it is told what is taken", () => {
    const long = scenario("months: 24\nseed: 7");
    expect(commonSize([long, long])).toBeUndefined();
    expect(commonSize([long, scenario("months: 12\nseed: 8\ntrials: 60")])).toBe(
      "the files differ in months, seed; all are tried with months 12, seed 7",
    );
  });
});
