import { expect, it } from "vitest";
import { companySchema } from "../../src/model/parameters/company.ts";
import { foresightOf } from "../../src/pilot/foresight-of.ts";
import { planPilot } from "../../src/pilot/plan-pilot.ts";

const company = (foresightMonths: number, median: number) =>
  companySchema.parse({
    decisions: { foresightMonths },
    selling: { cycleDays: { median, p90: 2 * median } },
  });

it.each([
  [3, 0, 3],
  [3, 84, 3],
  // 85 calendar days are more than 60 of work.
  [3, 85, 4],
  [1, 28, 1],
  [6, 85, 6],
  [3, 1000, 24],
])("people look %i months ahead, and under a median cycle of %i days %i", (stated, median, months) => {
  expect(foresightOf(company(stated, median))).toBe(months);
  expect(planPilot(company(stated, median), 1, 1)[0]!.setup.months).toBe(months);
});
