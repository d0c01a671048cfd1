import { rmSync } from "node:fs";
import { expect, test } from "vitest";
import { fittingJobs } from "../../src/cli/fitting.ts";
import { smallScenario } from "../experiments/small-scenario.ts";
import { folderWithTiny, truce } from "./truce.ts";

const machine = { memory: 2e9, heap: 4e9, cores: 8 };
const scenario = smallScenario({ a: 0.02 });
const people = scenario.company.marketers.count + scenario.company.reps.count;
const arms = (count: number) => Array.from({ length: count }, () => scenario);

test("trials of which memory cannot hold what is kept are refused, and how many fit is said", () => {
  expect(fittingJobs(arms(4), { trials: 10_000, months: 24 }, machine)).toBe(8);
  expect(() => fittingJobs(arms(4), { trials: 100_000, months: 24 }, machine)).toThrow(
    expect.objectContaining({
      exitCode: 2,
      message: expect.stringMatching(
        /^what is kept of 100,000 trials in 4 arms takes about \d\.\d\d GB of memory; 1\.95 GB/,
      ),
      hint: "About 30,000 fit: --trials.",
    }),
  );
});

/** Bytes kept of so many trials of a year in an arm: what is read of each, and the bands of three units over 160 at most. */
const keptOf = (trials: number) =>
  trials * (3 * 3400 + people * (100 + 12 * 24)) + Math.min(160, trials) * 12 * 3 * 2300;

test("people take as much more as is read of them and as their bands take, and every arm its own", () => {
  const needed = { trials: 1000, months: 12 };
  const memory = 51e6 + keptOf(1000);
  expect(fittingJobs(arms(1), needed, { ...machine, memory })).toBe(1);
  expect(() => fittingJobs(arms(2), needed, { ...machine, memory })).toThrow(/in 2 arms/);
  expect(() => fittingJobs(arms(1), { ...needed, people: true }, { ...machine, memory })).toThrow(
    /in one arm/,
  );
  const more = people * (1000 * 600 + 160 * 12 * 2300);
  expect(fittingJobs(arms(1), { ...needed, people: true }, { ...machine, memory: memory + more })).toBe(1);
});

test("there are as many threads as memory holds trials for beside what is kept", () => {
  const memory = keptOf(1000) + 3.5 * 50.1e6;
  expect(fittingJobs(arms(1), { trials: 1000, months: 12 }, { ...machine, memory })).toBe(3);
  expect(fittingJobs(arms(1), { trials: 1000, months: 12, jobs: 2 }, { ...machine, memory })).toBe(2);
});

test("of trials that are just too many the number that is said fits", () => {
  const memory = 50.1e6 + keptOf(500);
  const ask = (trials: number) => fittingJobs(arms(1), { trials, months: 12 }, { ...machine, memory });
  expect(ask(500)).toBe(1);
  expect(() => ask(800)).toThrow(expect.objectContaining({ hint: "About 500 fit: --trials." }));
});

test("a heap that will not hold what is found is told before anything is simulated, with the remedy", () => {
  expect(() => fittingJobs(arms(19), { trials: 4 }, { ...machine, heap: 110e6 })).toThrow(
    expect.objectContaining({ exitCode: 2, hint: expect.stringContaining("--max-old-space-size=150") }),
  );
  expect(fittingJobs(arms(4), { trials: 4 }, { ...machine, heap: 110e6 })).toBe(8);
  expect(() => fittingJobs(arms(1), { trials: 100_000, months: 1 }, { ...machine, heap: 500e6 })).toThrow(
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
