import { expect, it } from "vitest";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";
import { told } from "./told.ts";

it.each([
  ["plan: { components: { length: { toString: 1 } } }", "x.yaml:1:23 plan.components.length"],
  ["title: { length: [{ valueOf: 1, toString: 2 }] }", "x.yaml:1:10 title.length"],
])("%s is a mistake with its place, and no stack", (text, place) => {
  const read = scenarioFromText(text, "x.yaml");
  expect("problems" in read && told(read)[0]).toBe(`${place}: unknown key 'length'`);
});

it("a plan called length is like any other", () => {
  expect(scenarioFromText("plans: { length: pool, other: contest }", "x.yaml")).toHaveProperty("scenario");
});
