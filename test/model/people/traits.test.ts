import { describe, expect, it } from "vitest";
import { companySchema } from "../../../src/model/parameters/company.ts";
import { abilitiesOf, drawTraits, firstTraits } from "../../../src/model/people/traits.ts";
import { rosterOf } from "../../../src/model/roles/roster.ts";
import { Luck } from "../../../src/random/luck.ts";

const many = { count: 200 };
const luck = new Luck("traits");

function drawn(spreads: { readonly paceSpread: number; readonly skillSpread: number }) {
  return firstTraits(
    companySchema.parse({ marketers: { ...many, ...spreads }, reps: { ...many, ...spreads } }),
    luck,
  );
}

const mean = (numbers: Iterable<number>) => {
  const all = [...numbers];
  return all.reduce((sum, one) => sum + one, 0) / all.length;
};
const spread = (numbers: Iterable<number>) => {
  const all = [...numbers];
  const middle = mean(all);
  return Math.sqrt(mean(all.map((one) => (one - middle) ** 2)));
};

describe("the traits of people", () => {
  it("are alike where nobody differs: a pace of 1 and a skill of 0", () => {
    const { pace, skill } = drawn({ paceSpread: 0, skillSpread: 0 });
    expect(pace.every((one) => one === 1)).toBe(true);
    expect(skill.every((one) => one + 1 === 1)).toBe(true);
  });

  it("are paces lognormal about 1, and skills normal with a mean of the odds of 1", () => {
    const { pace, skill } = drawn({ paceSpread: 0.4, skillSpread: 0.5 });
    const logs = Array.from(pace, Math.log);
    expect(Math.abs(mean(logs))).toBeLessThan(0.08);
    expect(Math.abs(spread(logs) - 0.4)).toBeLessThan(0.05);
    expect(Math.abs(spread(skill) - 0.5)).toBeLessThan(0.06);
    // Four standard errors of the mean of 400 odds of spread .53 about 1; were skills centred on 0 it would be 1.13.
    expect(Math.abs(mean(Array.from(skill, Math.exp)) - 1)).toBeLessThan(0.107);
  });

  it("are drawn apart for each, and anew for whoever comes next into a post", () => {
    const company = companySchema.parse({ reps: { paceSpread: 0.3, skillSpread: 0.3 } });
    const traits = firstTraits(company, luck);
    const [first, second] = rosterOf(company).filter(({ role }) => role === "rep");
    expect(traits.skill[first!.number]).not.toBe(traits.skill[second!.number]);
    const before = [traits.pace[first!.number], traits.skill[first!.number], traits.skill[second!.number]];
    drawTraits(traits, company, first!, 1, luck);
    const after = [traits.pace[first!.number], traits.skill[first!.number], traits.skill[second!.number]];
    expect([after[0] === before[0], after[1] === before[1], after[2] === before[2]]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it("of a mirror image are as far below the usual as the others are above, pace in the log", () => {
    const company = companySchema.parse({ reps: { paceSpread: 0.3, skillSpread: 0.4 } });
    const [those, image] = [firstTraits(company, luck), firstTraits(company, luck, true)];
    const [first] = rosterOf(company).filter(({ role }) => role === "rep");
    const of = ({ pace, skill }: typeof those) => [pace[first!.number]!, skill[first!.number]!] as const;
    expect(of(those)[0] * of(image)[0]).toBeCloseTo(1, 12);
    // Skills lie about the mean that keeps the usual odds, not about 0.
    expect((of(those)[1] + of(image)[1]) / 2).toBeCloseTo(-0.08, 12);
    expect(of(those)[0]).not.toBeCloseTo(1, 3);
  });

  it("make ability: pace times the odds that skill multiplies by", () => {
    const traits = { pace: Float64Array.of(1, 2, 1), skill: Float64Array.of(0, 0, Math.log(3)) };
    expect([...abilitiesOf(traits)].map((one) => Number(one.toFixed(9)))).toEqual([1, 2, 3]);
  });
});
