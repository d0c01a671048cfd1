import { describe, expect, it } from "vitest";
import { leversOf } from "../../../src/model/levers/role-levers.ts";
import { companySchema } from "../../../src/model/parameters/company.ts";
import { firstBeliefs } from "../../../src/model/people/first-beliefs.ts";
import { ownBeliefs } from "../../../src/model/people/own-beliefs.ts";
import { rosterOf } from "../../../src/model/roles/roster.ts";
import { simulate } from "../../../src/model/simulate.ts";
import { WARM_UP_DAYS } from "../../../src/model/warm-up.ts";
import { aWorld, type Changes } from "../a-world.ts";
import { aPlan, somePriors } from "./some-priors.ts";

const plan = aPlan([
  { type: "commission", for: "sales", metric: "booked", rate: 0.1 },
  { type: "pool", metric: "booked", share: 0.1 },
]);

describe("beliefs of somebody who brings twice the mean", () => {
  const company = companySchema.parse({});
  const priors = somePriors({ usual: () => 8, slope: () => 3, bend: () => -1, variance: () => 4 }, company);
  const rep = rosterOf(company).find(({ role }) => role === "rep")!;
  const setup = { company, plan, market: { title: "", conditions: [] }, months: 1 };
  const usual = firstBeliefs(rep, leversOf(company, "rep").repertoire, setup, priors);
  const own = ownBeliefs(usual, rep.number, company, priors, () => 2);
  const [commission, pool] = own.components.map(({ readings }) => readings[0]!);

  it("are twice the own result and what own levers do to it, with the luck of twice as much", () => {
    const mean = usual.components[0]!.readings[0]!;
    expect([commission!.usualSum, commission!.spread]).toEqual([16, mean.spread * Math.SQRT2]);
    expect([...commission!.effectOnSum.own]).toEqual([...mean.effectOnSum.own].map((one) => 2 * one));
    expect([...commission!.effectOnSum.bend]).toEqual([...mean.effectOnSum.bend].map((one) => 2 * one));
    expect([own.volume.usual, own.learned.usual, own.quality.usual]).toEqual([16, 16, 16]);
    expect([commission!.own!.usual, commission!.own!.counts]).toEqual([16, mean.own!.counts]);
  });

  it("are the same of what all share, but for what own levers do to it", () => {
    const mean = usual.components[1]!.readings[0]!;
    expect([pool!.usualSum, pool!.spread]).toEqual([mean.usualSum, mean.spread]);
    expect([...pool!.effectOnSum.own]).toEqual([...mean.effectOnSum.own].map((one) => 2 * one));
    expect([...pool!.effectOnSum.spill]).toEqual([...mean.effectOnSum.spill]);
  });
});

describe("who people think they are", () => {
  /** Every flow of four months under a commission. */
  const lived = (changes: Changes) => {
    const beliefs = somePriors({ usual: () => 1, slope: () => 1, variance: () => 1 });
    const world = aWorld(changes, { plan, priors: beliefs, months: 4 });
    world.day = -WARM_UP_DAYS;
    simulate(world);
    return [...world.ledger.table()].join();
  };

  it("changes no byte where nobody differs", () => {
    expect(lived({ decisions: { selfKnowledge: 1 } })).toBe(lived({}));
  });

  it("changes what people do where they differ", () => {
    const differ = { reps: { paceSpread: 1 } };
    expect(lived({ ...differ, decisions: { selfKnowledge: 1 } })).not.toBe(lived(differ));
  });
});
