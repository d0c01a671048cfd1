import { expect, it } from "vitest";
import { viewOf } from "../../../src/experiments/sections/findings-view.ts";
import { payMix } from "../../../src/experiments/sections/pay-mix.ts";
import { exampleFindings } from "../example-findings.ts";
import { examplePay } from "../example-pay.ts";

it("shows target pay of each department under each plan, its mix and what it is made of", () => {
  const blocks = payMix(viewOf(examplePay(), "en"))!.blocks;
  const table = blocks.find((block) => block.kind === "table")!;
  expect(table.rows).toHaveLength(4);
  expect(table.rows[1]).toEqual([
    "Marketers",
    "Quarterly quota",
    "48,000",
    "8,000",
    "56,000",
    "86% / 14%",
    "Quota bonus (MQLs) 8,000",
  ]);
  const chart = blocks.find((block) => block.kind === "chart")!;
  expect(JSON.stringify(chart.spec)).toContain('"amount":15000');
});

it("stacks what a plan takes back apart from what it pays", () => {
  const findings = examplePay();
  const targets = findings.pay!.targets.map((one) => (one.component === 1 ? { ...one, amount: -500 } : one));
  const { blocks } = payMix(viewOf({ ...findings, pay: { ...findings.pay!, targets } }, "en"))!;
  const table = blocks.find((block) => block.kind === "table")!;
  expect(table.rows[0]!.slice(2, 5)).toEqual(["48,000", "\u2212500", "47,500"]);
  expect(JSON.stringify(blocks)).toContain('"end":48000');
});

it("says nothing of findings that older software wrote", () => {
  expect(payMix(viewOf(exampleFindings(), "en"))).toBeUndefined();
});
