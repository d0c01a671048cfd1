import { expect, it } from "vitest";
import { viewOf } from "../../../src/experiments/sections/findings-view.ts";
import { planCosts } from "../../../src/experiments/sections/plan-costs.ts";
import { exampleFindings } from "../example-findings.ts";
import { examplePay } from "../example-pay.ts";

it("puts what bonuses cost beside what they were set to cost, with a dash where trials bring no deal", () => {
  const [table] = planCosts(viewOf(examplePay(), "en"));
  expect(table).toMatchObject({ kind: "table", rows: { length: 4 } });
  expect(table!.kind === "table" && table!.rows[1]).toEqual([
    "Healthy market",
    "Quarterly quota",
    "168K",
    "314K ± 12K",
    "+87%",
    "8.3% ± 0.4%",
    "\u2013",
  ]);
});

it("says nothing of findings that older software wrote", () => {
  expect(planCosts(viewOf(exampleFindings(), "en"))).toEqual([]);
});
