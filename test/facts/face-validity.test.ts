import { describe, expect, it } from "vitest";
import { inProcessEngine } from "../../src/engine/in-process.ts";
import { baseYear } from "../documents/base-year.ts";
import { faceRows, isInRange } from "../documents/face-validity-rows.ts";

describe("the default company, a year under the typical plan in force", async () => {
  const year = await baseYear({ engine: inProcessEngine(), trials: 12, pilotReplications: 16 });
  const measured = faceRows.map((row) => ({ row, value: row.of(year) }));

  it("has at least nine in ten of its figures where companies have them", () => {
    const outside = measured.filter(({ row, value }) => value === null || !isInRange(row, value));
    const named = outside.map(({ row, value }) => `${row.figure}: ${value} for ${row.range.join(" to ")}`);
    expect(outside.length, named.join("; ")).toBeLessThanOrEqual(measured.length / 10);
  });

  it("has every figure", () => {
    const without = measured.filter(({ value }) => value === null || !Number.isFinite(value));
    expect(without.map(({ row }) => row.figure)).toEqual([]);
    expect(measured.length).toBe(17);
  });
});
