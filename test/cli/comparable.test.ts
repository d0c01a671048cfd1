import { describe, expect, it } from "vitest";
import { commonSize, judgedOtherwise, refuseTwoCurrencies } from "../../src/cli/comparable.ts";
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

  it("may be judged otherwise by each file, and then it is told what the first drops", () => {
    const [first, same] = [scenario("decide: revenue\nmargin: 2%"), scenario("decide: revenue\nmargin: 2 %")];
    expect(judgedOtherwise(["a.yaml", "b.yaml"], [first, same])).toEqual([]);
    const files = ["a.yaml", "b.yaml", "c.yaml"];
    expect(judgedOtherwise(files, [first, same, scenario("decide: revenue\nmargin: 5000")])).toEqual([
      "margin is 2% in a.yaml, 2% in b.yaml, 5000 in c.yaml; that of a.yaml counts, as it is the first",
    ]);
    expect(judgedOtherwise(["a.yaml", "b.yaml"], [first, scenario("months: 3")])).toEqual([
      "decide is revenue in a.yaml, profit in b.yaml; that of a.yaml counts, as it is the first",
      "margin is 2% in a.yaml, 1% in b.yaml; that of a.yaml counts, as it is the first",
    ]);
  });
});
