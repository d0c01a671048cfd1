import { describe, expect, it } from "vitest";
import { inProcessEngine } from "../../src/engine/in-process.ts";
import { comparisonTerminal } from "../../src/experiments/compare/compare-terminal.ts";
import { viewOf } from "../../src/experiments/sections/findings-view.ts";
import { comparisonSections } from "../../src/experiments/sections/index.ts";
import { findingsSchema } from "../../src/findings/findings.ts";
import { findingsFaults } from "../../src/findings/findings-faults.ts";
import type { Language } from "../../src/language/text.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { compare } from "./ask.ts";
import { smallScenario } from "./small-scenario.ts";

const { evaluate } = inProcessEngine();
const small = smallScenario({ first: 0.1, second: 0.1 });
/** The small company where nine in ten wins take twice as long as half of them; a cycle of no days is none. */
const withCycle = (median: number): Scenario => ({
  ...small,
  company: {
    ...small.company,
    selling: { ...small.company.selling, cycleDays: { median, p90: 2 * median } },
  },
});
const findingsOf = async (scenario: Scenario) =>
  (await compare(scenario, { evaluate, software: "0.0.0", pilotReplications: 1 })).findings;

describe("what is still open at the end", async () => {
  const findings = await findingsOf(withCycle(120));

  it("is told of every arm and of the pilot, where a sales cycle is stated", async () => {
    expect(findings.open?.map(({ arm }) => arm)).toEqual(findings.arms.map(({ id }) => id));
    for (const { first, last } of [...findings.open!, findings.pilot.open!]) {
      expect(Math.min(first.count, last.count)).toBeGreaterThan(0);
      // The middle ticket is 15,000.
      expect(last.value / last.count / 15_000).toBeGreaterThan(0.4);
      expect(last.value / last.count / 15_000).toBeLessThan(2.5);
    }
    const without = await findingsOf(withCycle(0));
    expect([without.open, without.pilot.open]).toEqual([undefined, undefined]);
  });

  it("is more the longer the cycle is", async () => {
    const short = await findingsOf(withCycle(14));
    expect(short.open![0]!.last.count).toBeLessThan(findings.open![0]!.last.count);
  });

  it("reads back, and not of an arm that there is not", () => {
    expect(findingsSchema.parse(JSON.parse(JSON.stringify(findings)))).toEqual(findings);
    expect(findingsFaults(findings)).toEqual([]);
    const astray = { ...findings, open: [{ ...findings.open![0]!, arm: "none" }] };
    expect(findingsFaults(astray).map(({ path }) => path.join("."))).toEqual(["open.0.arm"]);
  });

  it.each(["en", "ru"] as const)("stands in report and terminal (%s)", (language: Language) => {
    const view = viewOf(findings, language);
    const tables = comparisonSections(view, undefined)
      .find((section) => section?.id === "arms")!
      .blocks.flatMap((block) => (block.kind === "table" && block.head.length === 5 ? [block.rows] : []));
    expect(tables.map((rows) => rows.length)).toEqual([2]);
    expect(tables[0]![0]![3]).toBe(String(Math.round(findings.open![0]!.last.count)));
    const said = comparisonTerminal(view, true).flatMap((block) =>
      block.kind === "sentences" ? block.texts : [],
    );
    const sentences = said.filter((text) => text.includes(tables[0]![0]![4]!));
    expect(sentences.length).toBe(1);
    for (const row of tables[0]!) expect(sentences[0]).toContain(row[4]);
    const items = comparisonSections(view, undefined)
      .find((section) => section?.id === "assumptions")!
      .blocks.flatMap((block) => (block.kind === "list" ? block.items : []));
    const ended = String(Math.round(findings.pilot.open!.last.count));
    expect(items.filter((item) => String(item).includes(ended)).length).toBeGreaterThan(0);
  });
});
