import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { causePresets, sixCauses } from "../../../../src/scenario/presets/causes/index.ts";
import { readScenario } from "../../../../src/scenario/read-scenario.ts";
import type { Scenario } from "../../../../src/scenario/scenario.ts";
import { scenarioFromText } from "../../../../src/scenario/scenario-from-text.ts";
import { settled, switched } from "../../../../src/scenario/switch-cause.ts";
import { told } from "../../../scenario/told.ts";

const folder = new URL("../../../../scenarios/causes/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));

function scenarioOf(text: string): Scenario {
  const read = scenarioFromText(text);
  if ("problems" in read) throw new Error(told(read).join("\n"));
  return read.scenario;
}

function fromFile(name: string): Scenario {
  const read = readScenario(new URL(`${name}.yaml`, folder).pathname);
  if ("problems" in read) throw new Error(told(read).join("\n"));
  return read.scenario;
}

const base = scenarioOf("plan: pool\nmarket: healthy\n");
const numbers = ({ company, plans, markets }: Scenario) => ({
  company,
  components: Object.values(plans).map(({ components }) => components),
  conditions: Object.values(markets).map(({ conditions }) => conditions),
});

describe.each(causePresets)("cause $name", (cause) => {
  it("is off in a healthy company, on when it was switched on, and off again", () => {
    const on = switched(base, cause, "on");
    expect(cause.isOn(base)).toBe(false);
    expect(cause.isOn(on)).toBe(true);
    expect(on.fingerprint).not.toBe(base.fingerprint);
    expect(switched(on, cause, "off").fingerprint).toBe(base.fingerprint);
  });

  it("changes nothing when it is switched on twice", () => {
    const on = switched(base, cause, "on");
    const cumulative = cause.name === "ineffective-lead-generation";
    if (!cumulative) expect(switched(on, cause, "on").fingerprint).toBe(on.fingerprint);
  });

  it("says what it is in a sentence", () => {
    for (const text of [cause.title, cause.sentence]) expect(text).toMatch(/^[A-Z]/);
    expect(cause.sentence).toMatch(/\.$/);
  });

  it("has a scenario of its own that says the same as the switch", () => {
    const file = fromFile(cause.name);
    expect(numbers(file)).toEqual(numbers(switched(base, cause, "on")));
    expect(sixCauses.filter(({ isOn }) => isOn(file)).map(({ name }) => name)).toContain(
      cause.name === "broken-funnel" ? "ineffective-lead-generation" : cause.name,
    );
  });

  it("has variants that differ from it", () => {
    const on = switched(base, cause, "on");
    for (const { settings } of cause.variants ?? []) {
      expect(settled(on, settings).fingerprint).not.toBe(on.fingerprint);
    }
  });
});

describe("the causes", () => {
  it("are six, switched on one after another in any order to the same company", () => {
    const all = (causes: typeof sixCauses) =>
      causes.reduce((scenario, cause) => switched(scenario, cause, "on"), base);
    expect(sixCauses).toHaveLength(6);
    expect(all(sixCauses.toReversed()).fingerprint).toBe(all(sixCauses).fingerprint);
    expect(numbers(fromFile("troubled-company"))).toEqual(numbers(all(sixCauses)));
  });

  it("have files that name their schema and ask a question", () => {
    expect(files).toHaveLength(causePresets.length + 1);
    for (const file of files) {
      const text = readFileSync(new URL(file, folder), "utf8");
      expect(text.split("\n")[0]).toBe("# yaml-language-server: $schema=../scenario.schema.json");
      expect(text).toMatch(/^question: /m);
    }
  });
});

describe("what a scenario cannot switch", () => {
  const obstacles = (text: string) =>
    causePresets.flatMap(({ name, obstacle }) => {
      const found = obstacle?.(scenarioOf(text));
      return found ? [`${name} ${found.path.join(".")}: ${found.message}`] : [];
    });

  it("is the background of a manager who does not exist", () => {
    expect(obstacles("plan: pool\ncompany: { manager: none }\n")).toEqual([
      expect.stringMatching(/^managers-background company\.manager: there is no manager/),
    ]);
  });

  it("is motivation where there is no pot", () => {
    expect(obstacles("plan: salary-only\n")).toEqual([
      expect.stringMatching(/^conflicting-motivation plans\.salary-only: pays no bonus with a target cost/),
    ]);
    expect(obstacles("plan: commission\n")).toEqual([]);
  });

  it("takes a contest for a fixed prize away with the rest, and its prize into the pool", () => {
    const own = scenarioOf(`plan:
  components:
    - { type: salary }
    - { type: contest, metrics: { marketing: mqls, sales: deals }, prize: 30000, period: quarter }
    - { type: commission, for: sales, metric: booked, targetCost: 60000 }
`);
    const cause = causePresets.find(({ name }) => name === "conflicting-motivation")!;
    expect(cause.isOn(own)).toBe(true);
    const off = switched(own, cause, "off");
    expect(cause.isOn(off)).toBe(false);
    expect(Object.values(off.plans)[0]!.components).toMatchObject([
      { type: "salary" },
      { type: "pool", targetCost: 60_000 + 4 * 30_000 },
    ]);
  });

  it("keeps salaries and what has no target cost", () => {
    const own = scenarioOf(`plan:
  components:
    - { type: salary, perWeek: 1234 }
    - { type: commission, for: sales, metric: booked, rate: 0.01 }
    - { type: pool, metric: booked, period: quarter, targetCost: 50000 }
`);
    const contest = switched(own, causePresets.find(({ name }) => name === "conflicting-motivation")!, "on");
    expect(Object.values(contest.plans)[0]!.components).toMatchObject([
      { type: "salary", perWeek: 1234 },
      { type: "commission", rate: 0.01 },
      { type: "contest", targetCost: 50_000 },
    ]);
  });
});
