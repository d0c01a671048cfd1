import { describe, expect, it } from "vitest";
import { chooseArm } from "../../src/scenario/choose-arm.ts";
import { formatProblem } from "../../src/scenario/problem.ts";
import { scenarioDocument } from "../../src/scenario/scenario-document.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";

const plans = "plans: { one: { title: One, components: [{ type: salary }] }, two: pool }";

function scenario(text: string) {
  const read = scenarioFromText(text, "x.yaml");
  if ("problems" in read) throw new Error(read.problems.map(formatProblem).join("\n"));
  return read.scenario;
}

function problemsOf(text: string): readonly string[] {
  const read = scenarioFromText(text, "x.yaml");
  return "problems" in read ? read.problems.map(formatProblem) : [];
}

describe("the plan in force", () => {
  it("is the first plan unless the file says which", () => {
    expect(scenario(plans).planInForce.title).toBe("One");
  });

  it("is one of the plans, which then comes first, a preset, or a plan of its own", () => {
    const second = scenario(`planInForce: two\n${plans}`);
    expect(second.planInForce).toEqual(second.plans.two);
    expect(Object.keys(second.plans)).toEqual(["two", "one"]);
    const preset = scenario(`planInForce: typical\n${plans}`);
    expect(preset.planInForce.title).toBe("Typical plan");
    expect(Object.keys(preset.plans)).toEqual(["one", "two"]);
    const own = scenario(
      `planInForce: { title: Old, components: [{ type: salary, perWeek: 700 }] }\n${plans}`,
    );
    expect(own.planInForce).toMatchObject({ title: "Old", components: [{ type: "salary", perWeek: 700 }] });
  });

  it("stays when one plan is chosen, and through a resolved document", () => {
    const chosen = chooseArm(scenario(`planInForce: two\n${plans}`), { plan: "one" });
    if (!("scenario" in chosen)) throw new Error(chosen.message);
    expect(Object.keys(chosen.scenario.plans)).toEqual(["one"]);
    expect(chosen.scenario.planInForce.title).toBe("Shared pool");
    const again = scenario(JSON.stringify(scenarioDocument(chosen.scenario)));
    expect(again.planInForce).toEqual(chosen.scenario.planInForce);
  });

  it("decides the numbers: the same plans under another one have another fingerprint", () => {
    expect(scenario(`planInForce: typical\n${plans}`).fingerprint).not.toBe(scenario(plans).fingerprint);
  });

  it("that names nothing is told with its place and what was meant", () => {
    expect(problemsOf(`planInForce: tow\n${plans}`)).toEqual([
      "x.yaml:1:14 planInForce: there is no plan 'tow', neither in this file nor among the presets (did you mean 'two'?)",
    ]);
    expect(problemsOf(`planInForce: 3\n${plans}`)[0]).toContain("x.yaml:1:14 planInForce");
  });
});
