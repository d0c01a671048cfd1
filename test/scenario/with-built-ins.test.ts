import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { builtInChannels } from "../../src/model/parameters/built-in-channels/index.ts";
import { companySchema } from "../../src/model/parameters/company.ts";
import { handoffPresets } from "../../src/scenario/presets/handoff.ts";
import { managerPresets } from "../../src/scenario/presets/manager.ts";
import { measurementPresets } from "../../src/scenario/presets/measurement.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { scenarioDocument } from "../../src/scenario/scenario-document.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";
import { told } from "./told.ts";

const usual = companySchema.parse({});

function scenario(company: unknown): Scenario {
  const read = scenarioFromText(stringify({ plan: "pool", company }), "x.yaml");
  if ("problems" in read) throw new Error(told(read).join("\n"));
  return read.scenario;
}

const channels = (stated: unknown) => scenario({ channels: stated }).company.channels;
const wrong = (stated: string) =>
  told(scenarioFromText(`plan: pool\ncompany:\n  channels: ${stated}`, "x.yaml"));

describe("channels", () => {
  it("a part of a built-in one changes that part, and keeps the others", () => {
    expect(channels({ content: { costPerTouch: 2 } })).toEqual({
      ...usual.channels,
      content: { ...usual.channels.content, costPerTouch: 2 },
    });
  });

  it("law: saying any part as it is anyway changes nothing, the order of people's levers included", () => {
    const part = fc
      .constantFrom(...builtInChannels)
      .chain(({ name, terms }) =>
        fc.subarray(Object.entries(terms)).map((some) => [name, Object.fromEntries(some)] as const),
      );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 2 }), (parts) => {
        expect(JSON.stringify(channels(Object.fromEntries(parts)))).toBe(JSON.stringify(usual.channels));
      }),
      { numRuns: 25 },
    );
  });

  it("of the company's own stand beside them", () => {
    expect(Object.keys(channels({ fairs: { norm: 0.1 }, ads: {} }))).toEqual([
      "content",
      "ads",
      "mailing",
      "fairs",
    ]);
  });

  it("that are none are left out", () => {
    expect(Object.keys(channels({ ads: "none", search: { kind: "inbound" } }))).toEqual([
      "content",
      "mailing",
      "search",
    ]);
  });

  it("of another kind take nothing from the built-in one of their name", () => {
    expect(channels({ ads: { kind: "inbound", share: 0.2 } }).ads).toEqual({
      kind: "inbound",
      share: 0.2,
      warmth: 0.55,
    });
  });

  it("keep the order of a list of all of them", () => {
    const order = ["mailing", "fairs", "content", "ads"];
    expect(Object.keys(channels(Object.fromEntries(order.map((name) => [name, {}]))))).toEqual(order);
  });

  it.each([
    [
      "{mailng: {costPerTouch: 2}}",
      "x.yaml:3:14 company.channels.mailng: 'mailng' is no built-in channel (did you mean 'mailing'? One of your own says its 'kind')",
    ],
    [
      "{add: none}",
      "x.yaml:3:14 company.channels.add: there is no built-in channel 'add' to leave out (did you mean 'ads'?)",
    ],
    [
      "{fairs: none}",
      "x.yaml:3:14 company.channels.fairs: there is no built-in channel 'fairs' to leave out (there are content, ads, mailing)",
    ],
    ["{ads: nnoe}", "x.yaml:3:19 company.channels.ads: must be 'none', not 'nnoe' (did you mean 'none'?)"],
    [
      "{content: none, ads: none, mailing: none}",
      "x.yaml:3:3 company.channels: has no channel: nobody could become a lead (keep one, or add one with 'kind: inbound')",
    ],
  ])("%s", (stated, message) => {
    expect(wrong(stated)).toEqual([message]);
  });

  it("may be called nearly like a built-in one where they say their kind", () => {
    expect(Object.keys(channels({ mail: { kind: "effort" } }))).toContain("mail");
  });
});

describe("presets with something on top", () => {
  it.each([
    ["handoff", "vague", { recycle: true }, handoffPresets.vague.terms],
    ["measurement", "siloed", { delayMonths: 3 }, measurementPresets.siloed.terms],
    ["manager", "none", {}, managerPresets.none.terms],
  ] as const)("%s: %s", (part, preset, on, terms) => {
    const { company } = scenario({ [part]: { preset, ...on } });
    expect(company[part]).toEqual({ ...usual[part], ...terms, ...on });
  });

  it.each([
    [
      "{handoff: {preset: vage}}",
      "x.yaml:2:29 company.handoff.preset: must be one of 'agreed', 'vague', not 'vage' (did you mean 'vague'?)",
    ],
    [
      "{manager: {preset: none, budgetSpeed: .5}}",
      "x.yaml:2:48 company.manager.budgetSpeed: must be 0 where there is no manager (write 'manager: none', or give the manager a background)",
    ],
  ])("%s", (stated, message) => {
    expect(told(scenarioFromText(`plan: pool\ncompany: ${stated}`, "x.yaml"))).toEqual([message]);
  });
});

it("law: a scenario that was read says in its document which channels it does without", () => {
  const names = [...builtInChannels.map(({ name }) => name), "fairs", "search"];
  const stated = fc
    .subarray(names)
    .map((some) =>
      Object.fromEntries(
        some.map((name) => [
          name,
          name === "search" ? { kind: "inbound" } : name === "fairs" ? { norm: 0.1 } : "none",
        ]),
      ),
    );
  fc.assert(
    fc.property(
      stated.filter((some) => "fairs" in some || Object.keys(some).length < 3),
      (some) => {
        const once = scenario({ channels: some });
        const again = scenarioFromText(stringify(scenarioDocument(once), { aliasDuplicateObjects: false }));
        expect("scenario" in again && again.scenario).toEqual(once);
      },
    ),
    { numRuns: 25 },
  );
});
