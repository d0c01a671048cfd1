import { rmSync } from "node:fs";
import { expect, test } from "vitest";
import { fittingJobs } from "../../src/cli/fitting.ts";
import { smallScenario } from "../experiments/small-scenario.ts";
import { folderWithTiny, truce } from "./truce.ts";

const machine = { memory: 2e9, heap: 4e9, cores: 8 };
const scenario = smallScenario({ a: 0.02 });
const people = scenario.company.marketers.count + scenario.company.reps.count;
const arms = (count: number) => Array.from({ length: count }, () => scenario);

/** Bytes kept of a year of an arm: sums of so many batches and four more, pay, and the bands of three units over 160 trials at most. */
const keptOf = (trials: number, batches = 10) =>
  (batches + 4) * 30_000 + people * 50_000 + Math.min(160, trials) * 12 * 3 * 2300;

test("batches of which memory cannot hold the sums are refused, and how many trials fit is said", () => {
  const memory = 51e6 + keptOf(160, 300);
  const ask = (trials: number, batches: number) =>
    fittingJobs(arms(1), { trials, batches, months: 12 }, { ...machine, memory });
  expect(ask(100_000, 300)).toBe(1);
  expect(() => ask(400, 400)).toThrow(
    expect.objectContaining({
      exitCode: 2,
      message: expect.stringMatching(
        /^what is kept of 400 trials in one arm takes about \d\.\d\d GB of memory/,
      ),
      hint: "About 300 fit: --trials.",
    }),
  );
});

test("people take as much more as is read of them and as their bands take, and every arm its own", () => {
  const needed = { trials: 1000, batches: 10, months: 12 };
  const memory = 51e6 + keptOf(1000);
  expect(fittingJobs(arms(1), needed, { ...machine, memory })).toBe(1);
  expect(() => fittingJobs(arms(2), needed, { ...machine, memory })).toThrow(/in 2 arms/);
  expect(() => fittingJobs(arms(1), { ...needed, people: true }, { ...machine, memory })).toThrow(
    /in one arm/,
  );
  const more = people * (14 * 1800 + 160 * 12 * 2300);
  expect(fittingJobs(arms(1), { ...needed, people: true }, { ...machine, memory: memory + more })).toBe(1);
});

test("there are as many threads as memory holds trials for beside what is kept, however many trials", () => {
  const memory = keptOf(1000) + 3.5 * 50.1e6;
  const ask = { batches: 10, months: 12 };
  expect(fittingJobs(arms(1), { ...ask, trials: 1000 }, { ...machine, memory })).toBe(3);
  expect(fittingJobs(arms(1), { ...ask, trials: 50_000 }, { ...machine, memory })).toBe(3);
  expect(fittingJobs(arms(1), { ...ask, trials: 1000, jobs: 2 }, { ...machine, memory })).toBe(2);
});

test("a heap that will not hold what is found is told before anything is simulated, with the remedy", () => {
  expect(() => fittingJobs(arms(19), { trials: 4 }, { ...machine, heap: 110e6 })).toThrow(
    expect.objectContaining({ exitCode: 2, hint: expect.stringContaining("--max-old-space-size=150") }),
  );
  expect(fittingJobs(arms(4), { trials: 4 }, { ...machine, heap: 110e6 })).toBe(8);
  expect(() => fittingJobs(arms(1), { trials: 3_000_000, months: 1 }, { ...machine, heap: 500e6 })).toThrow(
    /heap/,
  );
});

test("the executable says so instead of being aborted", async () => {
  const folder = folderWithTiny();
  try {
    const words = "compare tiny.yaml --people --out x".split(" ");
    const { code, stderr } = await truce(folder, words, { NODE_OPTIONS: "--max-old-space-size=30" });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(
        /^truce: this takes about \d+ MB of Node's heap, which may grow to \d+ MB\n/,
      ),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
