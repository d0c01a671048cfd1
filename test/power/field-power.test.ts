import { describe, expect, it, test } from "vitest";
import { fieldPower } from "../../src/power/field-power.ts";
import type { FieldPower, LengthPower } from "../../src/power/power-answer.ts";
import type { RepsOfTrial } from "../../src/power/try-reps.ts";
import { Luck } from "../../src/random/luck.ts";
import { chanceToSee } from "../../src/statistics/power-of-interval.ts";

const [companies, reps] = [400, 8];
const luck = new Luck("test/field-power");

/** Companies in which the reps of each share luck, and a plan that brings so much more to each. */
function trials(more: number, purpose: number, shared = 3): readonly RepsOfTrial[] {
  return Array.from({ length: companies }, (_, company) => {
    const ofCompany = shared * luck.normal(0, company, 0);
    const able = Array.from({ length: reps }, (_, rep) => luck.normal(1, company, rep));
    const brought = Float64Array.from(
      able,
      (ability, rep) => 20 + ofCompany + ability + more + luck.normal(purpose, company, rep),
    );
    const less = brought.map((one) => one / 2);
    return { decided: 0, whole: 0, before: Float64Array.from(able), brought: [[brought], [brought], [less]] };
  });
}

const batches = Array.from({ length: companies }, (_, company) => company % 10);
const asked = { batches, lengths: [12], pilots: 2000, seed: 1 } as const;

function asking(more: number, halves: FieldPower["halves"], shared?: number): FieldPower {
  return fieldPower({ ...asked, old: trials(0, 2, shared), new: trials(more, 3, shared), halves });
}

const lengthOf = ({ outcomes }: FieldPower, outcome = 0): LengthPower => outcomes[outcome]!.lengths[0]!;

describe("pilots of reps", () => {
  const found = asking(1, "reps");
  const { sizes, needed, own, effect, relative } = lengthOf(found);

  it("are as powerful as theory says of two samples, whatever a company's reps share", () => {
    // Two halves of n are known as well as a paired difference of n of √2 the deviation, which is √2 here: ability and luck.
    for (const { size, seen } of sizes.filter(({ size }) => size >= 4)) {
      const theory = chanceToSee(1, { deviation: 2, batches: size });
      expect(Math.abs(seen - theory), `${size}`).toBeLessThan(size === 4 ? 0.08 : 0.06);
    }
  });

  it("see more the more reps there are, and need the fewest that are enough", () => {
    for (const [place, { seen }] of sizes.entries())
      if (place > 0) expect(seen).toBeGreaterThan(sizes[place - 1]!.seen - 0.02);
    expect(sizes.at(-1)!.seen).toBeGreaterThan(0.99);
    // By theory 34 of half a deviation... of √2: 1/√2 deviations take 33 in each half.
    expect(needed!.size).toBeGreaterThanOrEqual(28);
    expect(needed!.size).toBeLessThanOrEqual(40);
    expect(needed!.seen).toBeGreaterThanOrEqual(0.8);
  });

  it("find something in 5 % where both halves are on one plan", () => {
    // 2,000 pilots: within four standard errors.
    for (const { falsely } of found.outcomes.flatMap(({ lengths }) => lengths[0]!.sizes))
      expect(Math.abs(falsely - 0.05)).toBeLessThan(0.02);
  });

  it("know the effect, and show more of it where they are too small to see it", () => {
    expect(effect.mean).toBeCloseTo(1, 1);
    expect(relative).toBeCloseTo(1 / 20, 2);
    expect(own!.size).toBe(4);
    expect(own!.shown).toBeGreaterThan(1.5);
    expect(sizes.at(-1)!.shown).toBeCloseTo(1, 1);
  });

  it("see more beside what each brought before", () => {
    expect(lengthOf(found, 1).needed!.size).toBeLessThan(0.75 * needed!.size);
  });
});

test("an effect downward is seen as well as one upward", () => {
  const { sizes, effect } = lengthOf(asking(-1, "reps"));
  expect(effect.mean).toBeCloseTo(-1, 1);
  expect(sizes.at(-1)!.seen).toBeGreaterThan(0.99);
  expect(sizes.at(-1)!.misled).toBe(0);
});

test("pilots of teams pay for what a team's reps share", () => {
  const [apart, sharing] = [asking(1, "teams", 0), asking(1, "teams", 3)].map((found) => lengthOf(found));
  expect(apart!.needed!.size).toBeLessThan(8);
  expect(sharing!.needed).toBeNull();
  for (const { falsely } of sharing!.sizes) expect(Math.abs(falsely - 0.05)).toBeLessThan(0.02);
});

test("where a plan changes nothing there is nothing to see", () => {
  const old = trials(0, 2);
  const { needed, effect, sizes } = lengthOf(fieldPower({ ...asked, old, new: old, halves: "reps" }));
  expect(effect.mean).toBe(0);
  expect(needed).toBeNull();
  for (const { seen, misled, shown } of sizes) {
    expect(seen + misled).toBeLessThan(0.07);
    expect(shown).toBeNull();
  }
});
