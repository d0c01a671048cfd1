import { expect, test } from "vitest";
import { Experience } from "../../../src/model/decisions/experience.ts";
import { Luck } from "../../../src/random/luck.ts";
import { poisson } from "../../../src/random/poisson.ts";

/** Lives through months in which 20 results are expected and `truth` times as many are due. */
function live(experience: Experience, truth: number, months: number, key: string) {
  const luck = new Luck(key);
  for (let month = 0; month < months; month++) experience.learn(poisson(20 * truth, luck, 0, 0, month), 20);
}

function meanRatio(truth: number, months: number, prepare: (experience: Experience, seed: number) => void) {
  let sum = 0;
  for (let seed = 0; seed < 40; seed++) {
    const experience = new Experience(20, 0.99);
    prepare(experience, seed);
    live(experience, truth, months, `after ${seed}`);
    sum += experience.ratio;
  }
  return sum / 40;
}

const nothing = () => {};

test("two months worked by hand", () => {
  const experience = new Experience(20, 0.99);
  expect(experience.ratio).toBe(1);
  experience.learn(15, 10);
  expect(experience.ratio).toBeCloseTo((20 * 0.99 + 15) / (20 * 0.99 + 10), 12);
  experience.learn(5, 10);
  expect(experience.ratio).toBeCloseTo((34.8 * 0.99 + 5) / (29.8 * 0.99 + 10), 12);
});

test.each([0.7, 1.3])("a first belief comes right where the truth is %s of it", (truth) => {
  expect(Math.abs(meanRatio(truth, 60, nothing) / truth - 1)).toBeLessThan(0.03);
});

test.each([0.4, 1.8])(
  "a change to %s after ten years is learned within a year, not within a decade",
  (truth) => {
    const tenYears = (experience: Experience, seed: number) => live(experience, 1, 120, `before ${seed}`);
    expect(Math.abs(meanRatio(truth, 12, tenYears) / truth - 1)).toBeLessThan(0.15);
    // Forgetting alone would have kept most of what ten years had taught.
    const kept = 0.99 ** 12;
    const slow = (2000 * kept + 20 * truth * 12) / (2000 * kept + 20 * 12);
    expect(Math.abs(slow / truth - 1)).toBeGreaterThan(0.3);
  },
);

test("where nothing changes, alarms are rare and do little harm", () => {
  expect(Math.abs(meanRatio(1, 600, nothing) - 1)).toBeLessThan(0.02);
});

test("nothing is learned where nothing was due, and years without a result end near zero", () => {
  const experience = new Experience(20, 0.99);
  experience.learn(0, 0);
  expect(experience.ratio).toBe(1);
  for (let month = 0; month < 100_000; month++) experience.learn(0, 10);
  expect(experience.ratio).toBeGreaterThanOrEqual(0);
  expect(experience.ratio).toBeLessThan(0.05);
  experience.learn(10, 10);
  expect(Number.isFinite(experience.ratio)).toBe(true);
});

test("impossible counts and dials are refused", () => {
  expect(() => new Experience(20, 0.99).learn(-1, 10)).toThrow(RangeError);
  expect(() => new Experience(0, 0.99)).toThrow(RangeError);
  expect(() => new Experience(20, 0)).toThrow(RangeError);
});
