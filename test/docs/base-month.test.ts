import { expect, test } from "vitest";
import { keptResult } from "../documents/kept.ts";
import { aims, baseMonth, type Reached } from "../documents/sources/base-month.ts";

test("the base month is the one that docs/model.md tells of, and near what was aimed at", async () => {
  const told = keptResult(baseMonth.name).kept as Reached;
  const measured = (await baseMonth.measure()) as Reached;
  expect(Object.keys(told)).toEqual(aims.map(({ name }) => name));
  for (const { name, aimed } of aims) {
    expect(measured[name]! / told[name]!, name).toBeCloseTo(1, 2);
    // Sixty trials leave idle time, which varies most, a standard error of .7 points in 20.
    expect(Math.abs(measured[name]! / aimed - 1), `${name}: ${measured[name]} for ${aimed}`).toBeLessThan(
      0.15,
    );
  }
});
