import { expect, it } from "vitest";
import { viewOf } from "../../../src/experiments/sections/findings-view.ts";
import { payGains } from "../../../src/experiments/sections/pay-gains.ts";
import type { Findings } from "../../../src/findings/findings.ts";
import { exampleFindings } from "../example-findings.ts";
import { examplePay } from "../example-pay.ts";

const findings = examplePay();

function tablesOf(of: Findings) {
  return payGains(viewOf(of, "en"))!.blocks.filter((block) => block.kind === "table");
}

it("compares departments and their thirds by ability, and folds single people away", () => {
  const [healthy, persons] = tablesOf(findings);
  expect(healthy!.head).toEqual([
    "Who",
    "Shared pool",
    "Quarterly quota",
    "Difference",
    "95% interval",
    "Earn more",
  ]);
  expect(healthy!.rows.map(([who]) => who)).toEqual([
    "Marketers",
    "Marketers, least able third",
    "Marketers, middle third",
    "Marketers, most able third",
    "Sales reps",
    "Sales reps, least able third",
    "Sales reps, middle third",
    "Sales reps, most able third",
  ]);
  expect(healthy!.rows[1]!.slice(1)).toEqual([
    "61,200 ± 600",
    "50,200 ± 1,400",
    "\u221211,000 (\u221218%)",
    "\u221211,900 to \u221210,100",
    "20%",
  ]);
  expect(persons).toMatchObject({ folded: true, rows: { length: 4 } });
  expect(persons!.rows[0]![0]).toBe("Marketer 1");
});

it("leaves thirds and people out where a department earns alike", () => {
  const pay = findings.pay!;
  const earned = pay.earned.map((one) => ({ ...one, mean: 60_000 }));
  const alike = { ...findings, pay: { ...pay, earned } };
  expect(tablesOf(alike).map(({ rows }) => rows.length)).toEqual([2, 2]);
  expect(JSON.stringify(payGains(viewOf(alike, "en"))!.blocks)).toContain("whatever their ability");
  // A department is held against itself, and not against the other.
  const apart = earned.map((one) => ({ ...one, mean: one.role === "sales" ? 70_000 : 60_000 }));
  expect(tablesOf({ ...findings, pay: { ...pay, earned: apart } }).map(({ rows }) => rows.length)).toEqual([
    2, 2,
  ]);
});

it("compares nothing where there is one plan", () => {
  const arms = findings.arms.filter(({ plan }) => plan === "pool");
  const one = { ...findings, arms, plans: [findings.plans[1]!], pay: { ...findings.pay!, changes: [] } };
  const section = payGains(viewOf(one, "en"))!;
  expect(section.heading).toBe("What people earned");
  expect(section.blocks.some((block) => block.kind === "chart")).toBe(false);
  const [earned] = tablesOf(one);
  expect(earned!.rows[0]).toEqual(["Marketers", "63,400 ± 1,400", "54,200 to 74,200"]);
  expect(earned!.numeric).toEqual([1, 2]);
});

it("names the plan in every row where there are several others", () => {
  const third = { ...findings.plans[1]!, name: "third", title: "Third plan" };
  const arms = [...findings.arms, { id: "third.healthy", plan: "third", market: "healthy" }];
  const [healthy] = tablesOf({ ...findings, plans: [...findings.plans, third], arms });
  expect(healthy!.head.slice(0, 4)).toEqual(["Who", "Plan", "Shared pool", "Pay"]);
  expect(healthy!.rows[1]!.slice(0, 2)).toEqual(["Marketers", "Third plan"]);
  for (const row of healthy!.rows) expect(row).toHaveLength(healthy!.head.length);
  // Who and which plan are words, all that follows is numbers.
  expect(healthy!.numeric).toEqual([2, 3, 4, 5, 6]);
  expect(tablesOf(findings)[0]!.numeric).toEqual([1, 2, 3, 4, 5]);
});

it("says nothing of findings that older software wrote", () => {
  expect(payGains(viewOf(exampleFindings(), "en"))).toBeUndefined();
});
