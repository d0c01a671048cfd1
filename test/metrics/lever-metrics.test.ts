import { expect, test } from "vitest";
import { leverMetrics } from "../../src/metrics/lever-metrics.ts";

test("a channel may have any name, also one that every object has", () => {
  for (const name of ["constructor", "toString", "valueOf", "hasOwnProperty"]) {
    const [metric] = leverMetrics({ marketing: [name], sales: [] });
    expect(metric!.title.en).toBe(`Effort on ${name}`);
    expect(metric!.sentence.ru).toContain(name);
  }
});
