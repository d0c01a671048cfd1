import { describe, expect, it } from "vitest";
import { compareOptions, stoppingOf } from "../../../src/experiments/compare/compare-options.ts";
import { comparisonRefusal, planComparison } from "../../../src/experiments/compare/plan-comparison.ts";
import { mostTrials, plannedLooks } from "../../../src/experiments/stopping/stopping.ts";
import { ScenarioMistake } from "../../../src/scenario/scenario-mistake.ts";
import { smallScenario } from "../small-scenario.ts";

const readBy = (name: string) => compareOptions.find((option) => option.name === name)!.read!;
const isTaken = (name: string, value: unknown) =>
  compareOptions.find((option) => option.name === name)!.schema.safeParse(value).success;

describe("what is typed", () => {
  it.each([
    ["budget", "10m", "10m"],
    ["budget", " 1.5h ", "1.5h"],
    ["budget", "90 s", "90 s"],
    ["precision", "2%", "2%"],
    ["precision", "50000", 50_000],
    ["looks", "10,20, 40", [10, 20, 40]],
    ["looks", "23", [23]],
  ])("%s %s is read, and what is read the library takes", (name, text, value) => {
    expect(readBy(name)(text)).toEqual(value);
    expect(isTaken(name, value)).toBe(true);
  });

  it.each([
    ["budget", "0s", /longer than nothing/],
    ["budget", "10", /must say its unit: 10s, 10m or 10h/],
    ["budget", "-1m", /a time with its unit/],
    ["budget", "10x", /a time with its unit/],
    ["budget", "10 minutes", /a time with its unit, such as 90s/],
    ["precision", "-1", /above 0/],
    ["precision", "0", /an amount above 0/],
    ["precision", "0%", /above 0/],
    ["precision", "-3%", /above 0/],
    ["precision", "two", /an amount above 0, or a percentage .* such as 2%/],
    ["looks", "10,10", /each larger than the one before/],
    ["looks", "1,10", /from 2 to 1000/],
    ["looks", "20,10", /each larger/],
    ["looks", "10,,20", /commas/],
    ["looks", "", /numbers of batches/],
  ])("%s %s is refused in words", (name, text, message) => {
    expect(() => readBy(name)(text)).toThrow(message);
  });

  it.each([
    ["budget", "0m"],
    ["budget", 600],
    ["precision", 0],
    ["precision", "0%"],
    ["precision", Number.NaN],
    ["looks", [10, 5]],
    ["looks", []],
    ["looks", [2.5]],
    ["untilDecided", "yes"],
  ])("%s %j is nothing that the library takes", (name, value) => {
    expect(isTaken(name, value)).toBe(false);
  });
});

it("nothing of it is decided on the way where nothing was asked", () => {
  expect([stoppingOf({}), stoppingOf({ untilDecided: false })]).toEqual([undefined, undefined]);
  expect(stoppingOf({ budget: "1.5h" })).toMatchObject({ budget: 5400 });
});

it("looks double from what was asked for; alone, a budget goes to ten times as much", () => {
  expect(plannedLooks({ untilDecided: true }, 10)).toEqual([10, 20, 40, 80]);
  expect(plannedLooks({ precision: 1 }, 1)).toEqual([2, 4, 8, 16]);
  expect(plannedLooks({ budget: 1 }, 10)).toEqual([100]);
  expect(plannedLooks({ untilDecided: true, looks: [7, 9] }, 10)).toEqual([7, 9]);
  expect(mostTrials({ untilDecided: true }, { trials: 62, batches: 10 })).toBe(62 + 70 * 6);
});

describe("what cannot be asked", () => {
  const plans = smallScenario({ low: 0.1, high: 0.2 });
  const markets = smallScenario({ only: 0.1 }, { markets: "{ healthy: healthy, dying: dying }" });

  it("is to decide between plans where no market has two, of one file or of several", () => {
    expect(comparisonRefusal([plans], { untilDecided: true })).toBeUndefined();
    expect(comparisonRefusal([markets], { untilDecided: true })?.message).toMatch(/one plan in each market/);
    expect(comparisonRefusal([markets], { precision: "2%" })?.message).toMatch(/one plan in each market/);
    expect(comparisonRefusal([markets, plans], { untilDecided: true })).toBeUndefined();
    expect(comparisonRefusal([markets], { budget: "1m" })).toBeUndefined();
  });

  it("is to look several times for nothing", () => {
    expect(comparisonRefusal([plans], { looks: [10, 20], budget: "1m" })?.hint).toMatch(
      /Add --until-decided/,
    );
    expect(comparisonRefusal([plans], { looks: [10] })).toBeUndefined();
  });

  it("is a mistake to whoever asks by the library", () => {
    expect(() => planComparison([markets], { untilDecided: true })).toThrow(ScenarioMistake);
    expect(planComparison([markets], {})).not.toHaveProperty("stopping");
  });
});
