import { expect, it } from "vitest";
import { assumptions } from "../../../src/experiments/sections/assumptions.ts";
import { viewOf } from "../../../src/experiments/sections/findings-view.ts";
import { exampleFindings } from "../example-findings.ts";

it("says where need begins and ends in each market, and nothing of a market without months", () => {
  const findings = exampleFindings();
  const [healthy, dying] = findings.markets;
  const itemsOf = (needByMonth: readonly number[]) => {
    const markets = [
      { ...healthy!, needByMonth: [1, 0.75, 0.5] },
      { ...dying!, needByMonth },
    ];
    const [list] = assumptions(viewOf({ ...findings, markets }, "en")).blocks;
    return list!.kind === "list" ? list!.items : [];
  };
  const told = itemsOf([0.9, 0.6, 0.07]).slice(-2);
  expect(told[0]).toMatch(/Healthy market.*1\.00.*0\.50/);
  expect(told[1]).toMatch(/Dying market.*0\.90.*0\.07/);
  expect(itemsOf([]).filter((item) => item.includes("Dying market"))).toEqual([]);
});
