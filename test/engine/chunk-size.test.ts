import fc from "fast-check";
import { expect, test } from "vitest";
import { chunkSize } from "../../src/engine/chunk-size.ts";
import type { Trial } from "../../src/trial/trial.ts";

/** Only what the size of a task depends on. */
function trials(number: number, customers: number, months: number): Trial[] {
  const trial = { setup: { company: { customers: { count: customers } }, months } } as Trial;
  return new Array<Trial>(number).fill(trial);
}

test("the flagship's 160 trials go to two cores in tasks of 10", () => {
  expect(chunkSize(trials(160, 10_000, 24), 2)).toBe(10);
});

test("a pilot's 1,500 short runs go in tasks of 32", () => {
  expect(chunkSize(trials(1500, 10_000, 3), 2)).toBe(32);
});

test("trials that take seconds travel alone", () => {
  expect(chunkSize(trials(160, 1_000_000, 24), 2)).toBe(1);
});

test("no core idles while another has two trials waiting, and no task is empty", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 64 }), (number, jobs) => {
      const size = chunkSize(trials(number, 1000, 2), jobs);
      expect(size).toBeGreaterThanOrEqual(1);
      expect(size).toBeLessThanOrEqual(Math.max(1, Math.ceil(number / jobs)));
      expect(size).toBeLessThanOrEqual(32);
    }),
  );
});
