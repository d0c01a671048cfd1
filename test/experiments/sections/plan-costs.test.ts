import { describe, expect, it } from "vitest";
import { assumptions } from "../../../src/experiments/sections/assumptions.ts";
import { viewOf } from "../../../src/experiments/sections/findings-view.ts";
import { planCosts } from "../../../src/experiments/sections/plan-costs.ts";
import { plans } from "../../../src/experiments/sections/plans.ts";
import { sameMoney, setAlike } from "../../../src/experiments/sections/set-alike.ts";
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

/** The example's findings with other costs set and at usual behaviour, plan by plan. */
function withCosts(costs: Readonly<Record<string, { setTo: number | null; atUsual: number }>>) {
  const findings = examplePay();
  const planOf = (id: string) => findings.arms.find((arm) => arm.id === id)!.plan;
  const told = findings.pay!.costs.map((cost) => ({ ...cost, ...costs[planOf(cost.arm)] }));
  return viewOf({ ...findings, pay: { ...findings.pay!, costs: told } }, "en");
}

const headOf = (view: ReturnType<typeof viewOf>) => {
  const [table] = planCosts(view);
  return table!.kind === "table" ? table!.head.slice(2, -4) : [];
};

describe("set to cost", () => {
  const set = { setTo: 168_000, atUsual: 168_000 };
  const stated = { setTo: null, atUsual: 74_000 };
  const said = (view: ReturnType<typeof viewOf>) =>
    JSON.stringify([plans(view).blocks, assumptions(view).blocks]);

  it("stands where target costs were set, and is said of plans that were set alike", () => {
    const view = withCosts({ contest: set, pool: set });
    expect(headOf(view)).toEqual(["Set to cost"]);
    expect(said(view).match(/were set to cost the same/g)).toHaveLength(2);
  });

  it("stands alone where the plan that nobody set costs nothing as usual, as salaries do", () => {
    expect(headOf(withCosts({ contest: set, pool: { setTo: null, atUsual: 0 } }))).toEqual(["Set to cost"]);
    expect(headOf(withCosts({ contest: set, pool: { setTo: null, atUsual: 1 } }))).toHaveLength(2);
  });

  it("stands nowhere where none was set", () => {
    const view = withCosts({ contest: stated, pool: stated });
    expect(headOf(view)).toEqual(["At usual behaviour"]);
    expect(said(view)).not.toMatch(/Set to cost|were set to cost/);
    expect(said(view)).toContain("were not set to cost the same");
  });

  it("stands beside usual behaviour where one plan was set and the other not, with a dash there", () => {
    const view = withCosts({ contest: set, pool: stated });
    expect(headOf(view)).toEqual(["Set to cost", "At usual behaviour"]);
    const [table] = planCosts(view);
    const beside = table!.kind === "table" ? table!.rows.map((row) => row.slice(2, 4)) : [];
    expect(beside).toContainEqual(["\u2013", "74.0K"]);
  });

  it("of one plan alone is not the same as another's that nobody set, though its file does not say so", () => {
    const { findings } = withCosts({ contest: set, pool: stated });
    const costs = findings.pay!.costs.map(({ setTo, ...cost }) =>
      setTo === null ? cost : { setTo, ...cost },
    );
    const view = viewOf({ ...findings, pay: { ...findings.pay!, costs } }, "en");
    expect(setAlike(view)).toBe(false);
    expect(setAlike(viewOf(exampleFindings(), "en"))).toBeUndefined();
  });

  it("is the same to a millionth of the larger, or of one", () => {
    expect([sameMoney(1e6, 1e6 + 0.9), sameMoney(1e6 + 0.9, 1e6), sameMoney(-1e6, -1e6 - 0.9)]).toEqual([
      true,
      true,
      true,
    ]);
    expect([sameMoney(1e6, 1e6 + 1.1), sameMoney(-1e6, 1e6)]).toEqual([false, false]);
    expect([sameMoney(0, 9e-7), sameMoney(0, 1.1e-6)]).toEqual([true, false]);
  });

  it("is not said to be the same where it was set differently", () => {
    const view = withCosts({ contest: set, pool: { setTo: 90_000, atUsual: 90_000 } });
    expect(said(view)).not.toContain("were set to cost the same");
  });
});
