import { expect, it } from "vitest";
import { scenarioFromText } from "../../../src/scenario/scenario-from-text.ts";

const read = (text: string) => scenarioFromText(`${text}\nplan: pool\n`, "x.yaml");

function told(text: string): string {
  const result = read(text);
  if (!("problems" in result)) throw new Error("it was read");
  return result.problems
    .map(({ line, path, message, hint }) => `${line} ${path}: ${message}; ${hint}`)
    .join();
}

it("plans are judged by a metric of the company of which more is better or worse", () => {
  expect(read("decide: optOuts")).toMatchObject({
    scenario: { decide: "optOuts", margin: "1%", batches: 10 },
  });
  expect(told("decide: profits")).toBe("1 decide: there is no metric 'profits'; did you mean 'profit'?");
  expect(told("decide: needIndex")).toMatch(
    /^1 decide: plans cannot be judged by 'needIndex': neither more nor less/,
  );
});

it("what does not matter is an amount or a percentage, of nothing or more", () => {
  expect(read("margin: 20000")).toMatchObject({ scenario: { margin: 20_000 } });
  expect(read("margin: 2.5 %")).toMatchObject({ scenario: { margin: "2.5 %" } });
  expect(read("margin: 0")).toMatchObject({ scenario: { margin: 0 } });
  expect(told("margin: -1")).toContain("margin: must be at least 0");
  expect(told("margin: few")).toContain("an amount, or a percentage such as 1%");
});

it("decides a scenario's fingerprint, as all that decides its numbers", () => {
  const of = (text: string) => {
    const result = read(text);
    return "scenario" in result ? result.scenario.fingerprint : "";
  };
  expect(new Set(["", "batches: 4", "decide: revenue", "margin: 2%"].map(of)).size).toBe(4);
});
