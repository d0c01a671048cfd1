import { expect, it } from "vitest";
import { leversOf } from "../../../src/model/levers/role-levers.ts";
import { firstBeliefs, weigh } from "../../../src/model/people/first-beliefs.ts";
import { aWorld, type Changes } from "../a-world.ts";
import { aPlan, somePriors } from "./some-priors.ts";

const plan = aPlan([{ type: "pool", for: "everyone", metric: "booked", share: 0.02 }]);
const told = (usual: number) =>
  somePriors({ usual: () => usual, slope: (_, reached) => (reached === "company" ? 3 : 1) });
const priors = told(4);

const setupOf = (changes: Changes) => aWorld(changes, { priors, plan }).setup;
const ofFirstRep = (setup: ReturnType<typeof setupOf>, by = priors) =>
  firstBeliefs(
    { number: 2, role: "rep", department: "sales", place: 0 },
    leversOf(setup.company, "rep").repertoire,
    setup,
    by,
  );

it("are reckoned once for all trials of a plan in a company", () => {
  const setup = setupOf({});
  const before = ofFirstRep(setup);
  expect(ofFirstRep({ ...setup, months: 7 })).toBe(before);
  expect(before.components.map(({ terms }) => terms.type)).toEqual(["pool"]);
});

it("are others with other priors or in another company, whatever was asked for before", () => {
  const seeing = setupOf({ measurement: { visibility: 1 } });
  const blind = { ...setupOf({ measurement: { visibility: 0.25 } }), plan: seeing.plan };
  const spillIn = (setup: typeof seeing) =>
    ofFirstRep(setup).components[0]!.readings[0]!.effectOnSum.spill[0];
  expect([spillIn(seeing), spillIn(blind), spillIn(seeing)]).toEqual([2, 0.5, 2]);
  expect([ofFirstRep(seeing).learned.usual, ofFirstRep(seeing, told(9)).learned.usual]).toEqual([4, 9]);
});

it("a metric of several flows weighs each", () => {
  expect(weigh({ booked: 1, goods: -1, deals: 10 }, (flow) => flow.length)).toBe(6 - 5 + 50);
});

it("a reading is believed to be what it usually is, and to vary as the pilot saw, as a rate where it is one", () => {
  const seen = (metric: string, luck: Readonly<Record<string, number>>) => {
    const rate = { sum: { booked: 1 }, per: { deals: 1 } };
    const paid = aPlan([{ type: "pool", for: "everyone", metric, share: 0.02 }], { winRate: rate });
    const by = somePriors({
      usual: (_, flow) => ({ booked: 100, deals: 4 })[flow as string] ?? 0,
      variance: (_, flow) => luck[flow] ?? 0,
    });
    const { setup } = aWorld({}, { priors: by, plan: paid });
    return ofFirstRep(setup, by).components[0]!.readings[0]!;
  };
  const sum = seen("booked", { booked: 400, deals: 9, mqls: 1e6 });
  expect([sum.usualSum, sum.usualPer, sum.spread]).toEqual([100, 1, 20]);
  // 25 for each of 4: what a deal more or less does to the sum is 25.
  const rate = seen("winRate", { booked: 400, deals: 9, mqls: 1e6 });
  expect([rate.usualSum, rate.usualPer]).toEqual([100, 4]);
  expect(rate.spread).toBeCloseTo(Math.sqrt(400 + 25 * 25 * 9), 9);
  // What never varied is given a hundredth of what it usually is.
  expect(seen("booked", {}).spread).toBe(1);
});
