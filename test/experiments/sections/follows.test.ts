import { describe, expect, it } from "vitest";
import { followsNotes } from "../../../src/experiments/follows-notes.ts";
import { viewOf } from "../../../src/experiments/sections/findings-view.ts";
import { followsTable } from "../../../src/experiments/sections/follows.ts";
import type { Findings } from "../../../src/findings/findings.ts";
import { findingsSchema } from "../../../src/findings/findings.ts";
import { findingsFaults } from "../../../src/findings/findings-faults.ts";
import type { Language } from "../../../src/language/text.ts";
import { scenarioFromText } from "../../../src/scenario/scenario-from-text.ts";
import { exampleFindings } from "../example-findings.ts";

const read = scenarioFromText(`
startsOn: 2026-03
plan: pool
company:
  channels: { site: { kind: inbound, share: 0.1 } }
  series:
    - { of: headcount, role: rep, values: [5, 0], from: 2026-04 }
    - { of: price, values: [1, 1.1], base: 1 }
    - { of: spend, channel: ads, months: { 2026-03: 30, 2026-04: 10 } }
    - { of: inflow, channel: site, values: [40], base: 80, from: 2 }
`);
if ("problems" in read) throw new Error(JSON.stringify(read.problems));
const { company } = read.scenario;

describe("what of a company follows a series", () => {
  it("is told by month: as the parameters say before it begins, and its last value to the end", () => {
    expect(followsNotes(company, 4)).toEqual([
      { of: "headcount", whose: "rep", byMonth: [8, 5, 0, 0] },
      { of: "price", whose: null, byMonth: [1, 1.1, 1.1, 1.1] },
      { of: "spend", whose: "ads", byMonth: [1.5, 0.5, 0.5, 0.5] },
      { of: "inflow", whose: "site", byMonth: [1, 0.5, 0.5, 0.5] },
    ]);
    expect(followsNotes({ ...company, series: [] }, 4)).toBeUndefined();
  });

  const tableIn = (language: Language) => {
    const findings = { ...exampleFindings(), follows: followsNotes(company, 4)! };
    const [table] = followsTable(viewOf(findings, language));
    if (table?.kind !== "table") throw new Error("no table");
    return table.rows.map((row) => row.join(" | "));
  };

  it("stands in the report with its first, last, least and most", () => {
    expect(tableIn("en")).toEqual([
      "Sales rep: people at work | 8 | 0 | 0 | 8",
      "List prices | 1.00 | 1.10 | 1.00 | 1.10",
      "What goes into Advertising | 1.50 | 0.50 | 0.50 | 1.50",
      "Who comes through site | 1.00 | 0.50 | 0.50 | 1.00",
    ]);
    expect(tableIn("ru")[1]!.replaceAll("\u00a0", " ")).toBe("Цены по прайсу | 1,00 | 1,10 | 1,00 | 1,10");
    expect(followsTable(viewOf(exampleFindings(), "en"))).toEqual([]);
  });

  it("is kept by findings, as long as the run is", () => {
    const findings = JSON.parse(JSON.stringify(exampleFindings())) as Findings;
    const follows = followsNotes(company, findings.months)!;
    expect(findingsSchema.parse({ ...findings, follows }).follows).toEqual(follows);
    expect(findingsFaults({ ...findings, follows })).toEqual([]);
    const short = followsNotes(company, findings.months - 1)!;
    expect(findingsFaults({ ...findings, follows: short }).map(({ path }) => path.join("."))).toEqual(
      follows.map((_, place) => `follows.${place}.byMonth`),
    );
  });
});
