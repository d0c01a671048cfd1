import fc from "fast-check";
import { expect, test } from "vitest";
import { cutIntoTasks } from "../../src/engine/cut-into-tasks.ts";
import type { Trial } from "../../src/trial/trial.ts";

/** Only what a cut depends on: `arms` trials a replication, all with one company. */
function trials(number: number, arms: number, customers = 10_000, months = 24): Trial[] {
  const setup = { company: { customers: { count: customers } }, months };
  const trial = (place: number) => ({ setup, seed: 1, replication: Math.floor(place / arms) });
  return Array.from({ length: number }, (_, place) => trial(place) as Trial);
}

const sizes = (all: readonly Trial[], jobs: number) => cutIntoTasks(all, jobs).map(({ part }) => part.length);

test("four arms a replication go to two cores in whole replications, the last tasks the smallest", () => {
  expect(sizes(trials(160, 4), 2)).toEqual([32, 32, 24, 16, 12, 8, 8, 8, 8, 8, 4]);
});

test("a pilot's replication of 53 short runs goes in one task, so that it is warmed up once", () => {
  expect(sizes(trials(53 * 20, 53, 10_000, 3), 2).slice(0, 3)).toEqual([53, 53, 53]);
});

test("a replication of 53 long trials goes in two halves, each of which is warmed up once", () => {
  expect(sizes(trials(53 * 20, 53), 2).slice(0, 6)).toEqual([27, 26, 27, 26, 27, 26]);
});

test("trials that take seconds travel alone", () => {
  expect(sizes(trials(12, 4, 1_000_000), 2)).toEqual(new Array(12).fill(1));
});

test("a handful of trials is shared out among all cores", () => {
  expect(sizes(trials(4, 4), 2)).toEqual([2, 2]);
  expect(sizes(trials(3, 1), 8)).toEqual([1, 1, 1]);
});

test("every trial is in one task, in its order; no task is empty or larger than 64, or 32 if trials are long, or than a core's share", () => {
  const numbers = fc.record({
    number: fc.integer({ min: 1, max: 3000 }),
    arms: fc.integer({ min: 1, max: 100 }),
    jobs: fc.integer({ min: 1, max: 64 }),
    months: fc.constantFrom(6, 7),
  });
  fc.assert(
    fc.property(numbers, ({ number, arms, jobs, months }) => {
      const all = trials(number, arms, 10_000, months);
      const parts = cutIntoTasks(all, jobs);
      expect(parts.flatMap(({ part }) => part)).toEqual(all);
      for (const { first, part } of parts) {
        expect(part[0]).toBe(all[first]);
        expect(part.length).toBeGreaterThan(0);
        expect(part.length).toBeLessThanOrEqual(Math.min(months === 6 ? 64 : 32, Math.ceil(number / jobs)));
      }
    }),
    { numRuns: 30 },
  );
});
