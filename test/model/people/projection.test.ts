import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Flow } from "../../../src/model/ledger/flows.ts";
import type { Mind } from "../../../src/model/people/mind.ts";
import type { PayAccount } from "../../../src/model/people/pay-account.ts";
import { expectWholePeriod, marginalResult, project } from "../../../src/model/people/projection.ts";
import type { Person } from "../../../src/model/people/staff.ts";
import { between } from "../../between.ts";
import { aWorld } from "../a-world.ts";
import { aPlan, somePriors } from "./some-priors.ts";

const rates = { rate: { sum: { deals: 1 }, per: { opportunities: 1 } } } as const;
const contest = (sales: string) => ({ type: "contest", prize: 100, metrics: { marketing: "mqls", sales } });
const plans = {
  "a sum": aPlan([{ type: "commission", for: "sales", metric: "booked", rate: 0.1 }]),
  "a rate": aPlan([{ type: "commission", for: "sales", metric: "rate", rate: 9 }], rates),
  "a sum held against a plan": aPlan([contest("deals")]),
  "a rate held against a plan": aPlan([contest("rate")], rates),
};

/** Some number between −1 and 1 for each lever and flow. */
function told(lever: string, flow: Flow): number {
  let mixed = lever.length * 7 + flow.length * 13;
  for (const letter of lever + flow) mixed = (mixed * 31 + letter.charCodeAt(0)) % 1009;
  return mixed / 504.5 - 1;
}

const priors = somePriors({
  slope: (lever, reached, flow) => (reached === "self" ? 1 : 0.7) * told(lever, flow),
  bend: (lever, _, flow) => 2 * told(flow, lever as Flow),
  usual: () => 20,
});

/** The first rep, and what they follow under a plan, three weeks into the period. */
function repUnder(plan: keyof typeof plans) {
  const world = aWorld({}, { priors, plan: plans[plan] });
  const rep: Person = world.staff.reps[0]!;
  const mind = rep.mind as Mind;
  const account = mind.accounts[0]!;
  for (const standing of account.standings) {
    standing.plan = standing.attainment ? 3 : 1;
    standing.sum = 11;
    standing.per = 45;
  }
  return { rep, mind, account };
}

function expectedAt(account: PayAccount, mind: Mind, levers: Float64Array, left: number): number {
  project(account, mind, levers, left);
  return account.expected[0]!;
}

it.each(["a rate", "a rate held against a plan"] as const)(
  "%s over nothing is expected to be 0 and worth nothing, as payroll counts it",
  (plan) => {
    const { mind, account, rep } = repUnder(plan);
    const [standing] = account.standings;
    Object.assign(standing!, { per: 0, usualPer: -1e9 });
    project(account, mind, rep.intended, 4);
    expect([account.expected[0], account.weight[0]]).toEqual([0, 0]);
    expectWholePeriod(account, mind, rep.intended);
    expect(account.usual[0]).toBe(0);
  },
);

describe("what one more unit of a lever is believed to add", () => {
  for (const plan of Object.keys(plans) as (keyof typeof plans)[]) {
    it(`to ${plan} is the slope of what is expected`, () => {
      const { rep, mind, account } = repUnder(plan);
      const places = fc.array(between(0.05, 0.95), {
        minLength: 6,
        maxLength: 6,
      });
      fc.assert(
        fc.property(places, fc.integer({ min: 1, max: 12 }), fc.nat(5), (levers, left, lever) => {
          const at = Float64Array.from(levers);
          const step = (by: number) => at.map((value, place) => (place === lever ? value + by : value));
          const rise =
            (expectedAt(account, mind, step(1e-5), left) - expectedAt(account, mind, step(-1e-5), left)) /
            2e-5;
          const value = expectedAt(account, mind, at, left);
          const result = marginalResult(account.standings[0]!, value, mind, rep.repertoire, at, lever);
          expect(rise).toBeCloseTo(left * account.weight[0]! * result, 4);
        }),
      );
    });
  }

  it("follows what was learned of one's own volume and of what is paid of it, but for stances", () => {
    const { rep, mind, account } = repUnder("a sum");
    const standing = account.standings[0]!;
    const results = () =>
      [0, 3].map((lever) => marginalResult(standing, 0, mind, rep.repertoire, rep.norms, lever));
    const before = results();
    mind.yields.volume.learn(60, 20);
    expect(results()).toEqual([2 * before[0]!, before[1]]);
    standing.paidYield!.perVolume.learn(10, 20);
    const { ratio } = standing.paidYield!.perVolume;
    expect(ratio).toBeCloseTo(0.75, 2);
    expect(results()).toEqual([expect.closeTo(2 * ratio * before[0]!, 12), before[1]]);
  });
});

describe("what is expected by the period's end", () => {
  it("by hand: what there is, and what the weeks left are usually worth at the norm", () => {
    const { rep, mind, account } = repUnder("a sum");
    expect(expectedAt(account, mind, rep.norms, 5)).toBeCloseTo(11 + 5 * 20, 9);
    const rate = repUnder("a rate");
    expect(expectedAt(rate.account, rate.mind, rep.norms, 5)).toBeCloseTo((11 + 100) / (45 + 100), 9);
    const score = repUnder("a sum held against a plan");
    expect(expectedAt(score.account, score.mind, rep.norms, 5)).toBeCloseTo(11 + 100 / 3, 9);
  });
});
