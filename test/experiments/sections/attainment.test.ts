import { expect, it } from "vitest";
import { attainment } from "../../../src/experiments/sections/attainment.ts";
import { viewOf } from "../../../src/experiments/sections/findings-view.ts";
import { exampleFindings } from "../example-findings.ts";
import { examplePay } from "../example-pay.ts";

const findings = examplePay();

it("draws one histogram a plan, a panel for each department in each market, and names plans that ask nothing", () => {
  const { blocks } = attainment(viewOf(findings, "en"))!;
  const drawn = blocks.filter((block) => block.kind === "chart");
  expect(drawn.map(({ name, title }) => [name, title])).toEqual([
    ["attainment-2", "Attainment under Quarterly quota"],
  ]);
  expect(JSON.stringify(drawn[0]!.spec).match(/made it/g)).toHaveLength(4);
  expect(JSON.stringify(blocks)).toContain("No certain result is asked for by: Shared pool.");
});

it("puts the quota and the shares into a table", () => {
  const { blocks } = attainment(viewOf(findings, "en"))!;
  const table = blocks.find((block) => block.kind === "table")!;
  expect(table.rows.map((row) => row.slice(0, 5))[0]).toEqual([
    "Healthy market",
    "Quarterly quota",
    "Marketers",
    "MQLs: 51.3 a quarter",
    "110%",
  ]);
  expect(table.rows).toHaveLength(4);
});

it("tells of the thirds of a department in the table, and draws the whole of it alone", () => {
  const pay = findings.pay!;
  const thirds = pay.attainment.map((one) => ({ ...one, third: "highest" as const }));
  const withThirds = { ...findings, pay: { ...pay, attainment: [...pay.attainment, ...thirds] } };
  for (const [language, who] of [
    ["en", "Marketers, most able third"],
    ["ru", "Маркетологи, сильнейшая треть"],
  ] as const) {
    const { blocks } = attainment(viewOf(withThirds, language))!;
    const table = blocks.find((block) => block.kind === "table")!;
    expect(table.rows).toHaveLength(8);
    expect(table.rows.map(([, , whose]) => whose)).toContain(who);
    const panels = (from: typeof blocks) => from.filter(({ kind }) => kind === "chart");
    expect(panels(blocks)).toEqual(panels(attainment(viewOf(findings, language))!.blocks));
  }
});

it("names the measures of a scorecard, and says that a ratcheted quota is the first one", () => {
  const withTerms = (more: object) => ({
    ...findings,
    plans: findings.plans.map((plan) => ({
      ...plan,
      components: plan.components.map((terms) => (terms.type === "quota" ? { ...terms, ...more } : terms)),
    })),
  });
  const textOf = (more: object) => JSON.stringify(attainment(viewOf(withTerms(more), "en"))!.blocks);
  const card = textOf({
    type: "scorecard",
    quota: undefined,
    measures: [{ metric: "mqls" }, { metric: "deals" }],
  });
  expect(card).toContain("score on MQLs, Deals");
  expect(card).toContain("weighted mean");
  expect(textOf({})).not.toContain("weighted mean");
  expect(textOf({ ratchet: 0.5 })).toContain("MQLs: 51.3 a quarter at first, then by results");
  const threshold = textOf({ type: "commission", quota: undefined, threshold: { marketing: 40, sales: 7 } });
  expect(threshold).toContain("MQLs: 40.0 a quarter");
});

it("calls what a contest holds results against a plan of its own", () => {
  const pay = findings.pay!;
  const ofPlan = pay.attainment.map((one) => ({ ...one, of: "plan" as const }));
  const text = JSON.stringify(
    attainment(viewOf({ ...findings, pay: { ...pay, attainment: ofPlan } }, "en"))!.blocks,
  );
  expect(text).toContain("MQLs: own plan");
  expect(text).not.toContain("common aim");
});

it("says so where no plan asks for anything", () => {
  const { blocks } = attainment(viewOf({ ...findings, pay: { ...findings.pay!, attainment: [] } }, "en"))!;
  expect(blocks).toEqual([{ kind: "paragraph", text: expect.stringMatching(/^No plan here asks/) }]);
});

it("says nothing of findings that older software wrote", () => {
  expect(attainment(viewOf(exampleFindings(), "en"))).toBeUndefined();
});
