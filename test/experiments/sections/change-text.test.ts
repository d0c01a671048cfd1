import { expect, it } from "vitest";
import { changeText, differenceText, hedgedChange } from "../../../src/experiments/sections/change-text.ts";
import { viewOf } from "../../../src/experiments/sections/findings-view.ts";
import { exampleFindings } from "../example-findings.ts";

const findings = exampleFindings();
const view = viewOf(findings, "en");
const share = findings.metrics.find(({ unit }) => unit === "share")!.name;
const some = findings.differences.find(({ metric, span }) => metric === "profit" && span === "run")!;
const base = findings.totals.find(
  ({ arm, metric, span }) =>
    arm === view.arm(some.baseline, some.market)!.id && metric === "profit" && span === "run",
)!.mean;

it("tells a difference between shares in percentage points", () => {
  const five = { ...some, metric: share, mean: 0.05, low: 0.02, high: 0.08 };
  expect(differenceText(view, five)).toEqual({
    mean: "+5\u00a0pts",
    interval: "+2 to +8\u00a0pts",
  });
});

it("tells a change in per cent of the first plan, with a question mark from a p of .05 on", () => {
  const tenth = { ...some, mean: base / 10 };
  expect(changeText(view, tenth)).toBe("+10%");
  expect(hedgedChange(view, { ...tenth, p: 0.049 })).toBe("+10%");
  expect(hedgedChange(view, { ...tenth, p: 0.05 })).toBe("+10%\u202f?");
  expect(hedgedChange(view, { ...tenth, p: null })).toBe("+10%");
});
