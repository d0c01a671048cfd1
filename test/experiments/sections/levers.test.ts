import { expect, it } from "vitest";
import { viewOf } from "../../../src/experiments/sections/findings-view.ts";
import { levers } from "../../../src/experiments/sections/levers.ts";
import type { Findings } from "../../../src/findings/findings.ts";
import { exampleFindings } from "../example-findings.ts";

const blocksOf = (findings: Findings) => levers(viewOf(findings, "en"))?.blocks ?? [];
const chartsOf = (findings: Findings) =>
  blocksOf(findings).flatMap((block) => (block.kind === "chart" ? [block.name] : []));

/** The example's findings with so much of their lines left. */
function drawing(keeps: (metric: string, arm: string) => boolean): Findings {
  const findings = exampleFindings();
  const kept = findings.monthly.filter(({ metric, arm }) => keeps(metric, arm));
  return { ...findings, monthly: kept };
}

it("there is a chart for each department and market that has a lever to draw, if it is one lever of one plan", () => {
  const all = ["levers-marketing-1", "levers-sales-1", "levers-marketing-2", "levers-sales-2"];
  expect(chartsOf(exampleFindings())).toEqual(all);
  const alone = drawing((metric, arm) => metric === "leverWork" && arm === "pool.dying");
  expect(chartsOf(alone)).toEqual(["levers-sales-2"]);
  expect(chartsOf(drawing(() => false))).toEqual([]);
});

it("the table goes from the first quarter to the last, or tells the run where that is too short", () => {
  const tableOf = (findings: Findings) => blocksOf(findings).find((block) => block.kind === "table")!;
  const findings = exampleFindings();
  const at = (span: string) =>
    findings.totals.find(
      (one) => one.arm === "pool.healthy" && one.metric === "leverWork" && one.span === span,
    )!.mean;
  const rowOf = (of: Findings) => {
    const table = tableOf(of);
    return table.kind === "table" ? table.rows.find(([name]) => name!.startsWith("Contacting leads")) : [];
  };
  expect(rowOf(findings)!.at(-1)).toBe(`${at("quarter1").toFixed(2)} \u2192 ${at("lastQuarter").toFixed(2)}`);
  const short = findings.totals.filter(({ span }) => span === "run");
  expect(rowOf({ ...findings, totals: short })!.at(-1)).toBe(at("run").toFixed(2));
});

it("says nothing where no lever was recorded", () => {
  const findings = exampleFindings();
  const metrics = findings.metrics.filter(({ name }) => !name.startsWith("lever"));
  expect(levers(viewOf({ ...findings, metrics }, "en"))).toBeUndefined();
});
