import { beforeAll, describe, expect, it } from "vitest";
import { shownBlocks } from "../../../src/cli/shown-blocks.ts";
import { inProcessEngine } from "../../../src/engine/in-process.ts";
import type { KnownFindings } from "../../../src/experiments/known-findings.ts";
import { presentOnTerminal } from "../../../src/experiments/present.ts";
import { called } from "../../../src/language/called.ts";
import { sixCauses } from "../../../src/scenario/presets/causes/index.ts";
import { scenarioFromText } from "../../../src/scenario/scenario-from-text.ts";
import { causes } from "../ask.ts";

const text = `
name: small
months: 3
trials: 2
plan: { preset: pool, bonusPot: 2000 }
company:
  customers: { count: 800 }
  marketers: { count: 2, teamSize: 0.08 }
  reps: { count: 2, teamSize: 0.08 }
  need: { ratePerDay: 0.01 }
  decisions: { foresightMonths: 2 }
`;

describe.each(["en", "ru"] as const)("the terminal's answer on causes in %s", (language) => {
  let shown: string;
  let findings: KnownFindings;
  beforeAll(async () => {
    const read = scenarioFromText(text);
    if ("problems" in read) throw new Error(JSON.stringify(read.problems));
    const options = {
      evaluate: inProcessEngine().evaluate,
      software: "test",
      pilotReplications: 1,
      batches: 2,
    };
    ({ findings } = await causes(read.scenario, options));
    // As wide as figures of a company of the usual size are.
    const wide = findings.differences.map((one) => {
      const times = one.metric.startsWith("profit") || one.metric === "revenue" ? 20 : 1;
      return { ...one, mean: one.mean * times, low: one.low * times, high: one.high * times };
    });
    shown = shownBlocks(presentOnTerminal({ ...findings, differences: wide }, language), (bold) => bold);
  }, 60_000);

  it("fits into 80 columns", () => {
    for (const line of shown.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("breaks no word of a cause", () => {
    const words = sixCauses.flatMap((cause) =>
      called(language, "causes", cause.name, cause).title.split(" "),
    );
    // Once in the table of costs and once in that of other outcomes.
    for (const word of words) expect(shown.split(word).length, word).toBeGreaterThan(2);
  });

  it("says that a change is none in every trial, and of one pilot that no interval holds its luck", () => {
    const [always, one] = { en: ["always", "from one pilot"], ru: ["всегда", "из одного пилота"] }[language];
    const still = findings.differences.map((each) => ({ ...each, mean: 0, low: 0, high: 0, sd: 0, p: null }));
    const shownOf = (changed: Partial<KnownFindings>) =>
      shownBlocks(presentOnTerminal({ ...findings, ...changed }, language), (bold) => bold);
    expect(shownOf({ differences: still })).toContain(` ${always}`);
    expect(shownOf({ differences: still })).not.toContain("±0");
    expect(shown.replaceAll("\n", " ")).not.toContain(one);
    const taught = shownOf({ trials: { ...findings.trials, batches: 1 } }).replaceAll("\n", " ");
    expect(taught).toContain(one);
    // However clear they look.
    const clear = findings.differences.map((each) => ({
      ...each,
      mean: -9,
      low: -10,
      high: -8,
      sd: 1,
      p: 0.001,
    }));
    const nothing = { en: "One pilot decides nothing", ru: "Один пилот ничего не решает" }[language];
    const largest = { en: "largest clear cost", ru: "Самая дорогая из причин" }[language];
    const shownClear = (batches: number) =>
      shownOf({ differences: clear, trials: { ...findings.trials, batches } }).replaceAll("\n", " ");
    expect(shownClear(2)).toContain(largest);
    expect(shownClear(1)).not.toContain(largest);
    expect(shownClear(1)).toContain(nothing);
  });

  it("has no number that is none", () => {
    expect(shown).not.toMatch(/NaN|undefined|Infinity/);
  });
});
