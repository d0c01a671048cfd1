import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { marketPresets } from "../../src/scenario/presets/markets/index.ts";
import { planPresets } from "../../src/scenario/presets/plans/index.ts";
import { readScenario } from "../../src/scenario/read-scenario.ts";
import { told } from "./told.ts";

const folder = new URL("../../scenarios/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));

describe.each(files)("scenarios/%s", (file) => {
  const path = new URL(file, folder).pathname;
  const text = readFileSync(path, "utf8");

  it("is valid", () => {
    expect(told(readScenario(path))).toEqual([]);
  });

  it("names its schema for editors, and says what it asks", () => {
    expect(text.split("\n")[0]).toBe("# yaml-language-server: $schema=./scenario.schema.json");
    expect(text).toMatch(/^question: /m);
  });
});

describe("scenarios/", () => {
  it("has a file for every preset", () => {
    const wanted = [
      ...planPresets.map(({ name }) => `plan-${name}.yaml`),
      ...marketPresets.map(({ name }) => `market-${name}.yaml`),
    ];
    expect(files).toEqual(expect.arrayContaining(wanted));
  });

  it("has a flagship that sets contest against pool in a healthy and a dying market", () => {
    const read = readScenario(new URL("contest-or-pool.yaml", folder).pathname);
    if (!("scenario" in read)) throw new Error(told(read).join("\n"));
    const { plans, markets, months, trials, company } = read.scenario;
    expect(Object.keys(plans).sort()).toEqual(["contest", "pool"]);
    expect(Object.keys(markets)).toEqual(["healthy", "dying"]);
    expect([months, trials, company.customers.count]).toEqual([24, 60, 10_000]);
  });
});
