import { describe, expect, it } from "vitest";
import { drawnParameters, drawScenario } from "./draw-company.ts";

function valueAt(data: unknown, path: string): number {
  return path.split(".").reduce((at, key) => (at as Record<string, unknown>)[key], data) as number;
}

describe("drawing a company", () => {
  const base = drawScenario(0).company;
  const leaves = drawnParameters(base);

  it("reaches numbers of every part of the company, those of single channels too", () => {
    const parts = new Set(leaves.map(({ path }) => path.split(".")[0]));
    // What changes from month to month, and where a company starts from, is nothing unless a file states it.
    const stated = Object.keys(base).filter((part) => !["series", "start"].includes(part));
    expect([...parts].sort()).toEqual(stated.sort());
    expect(leaves.map(({ path }) => path)).toContain("channels.mailing.touchesPerHour");
    expect(leaves.map(({ path }) => path)).not.toContain("customers.count");
  });

  it("moves each within 35 % and within its bounds, and keeps counts whole", () => {
    for (let draw = 1; draw <= 20; draw++) {
      const { company } = drawScenario(draw);
      for (const { path, min, max, integer } of leaves) {
        const [value, usual] = [valueAt(company, path), valueAt(base, path)];
        const room = integer ? 0.5 : 1e-9;
        expect(Math.abs(value)).toBeLessThanOrEqual(Math.abs(usual) * 1.35 + room);
        expect(Math.abs(value)).toBeGreaterThanOrEqual(Math.min(Math.abs(usual) / 1.35 - room, max));
        expect(value >= min && value <= max && (!integer || Number.isInteger(value))).toBe(true);
      }
    }
  });

  it("spreads factors evenly on a log scale: as many above as below, as far up as down", () => {
    const logs = Array.from(
      { length: 40 },
      (_, k) => drawScenario(k + 1).company.customers.optOutHazard / 0.2,
    );
    const above = logs.filter((factor) => factor > 1).length;
    expect(above).toBeGreaterThan(10);
    expect(above).toBeLessThan(30);
    expect(Math.max(...logs)).toBeGreaterThan(1.2);
    expect(Math.min(...logs)).toBeLessThan(1 / 1.2);
  });

  it("gives the same company for the same draw, another for another, and other luck with it", () => {
    expect(drawScenario(3)).toEqual(drawScenario(3));
    expect(drawScenario(3).company).not.toEqual(drawScenario(4).company);
    expect(drawScenario(3).seed).not.toBe(drawScenario(4).seed);
  });
});
