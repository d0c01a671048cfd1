import { describe, expect, it } from "vitest";
import { aWorld } from "../a-world.ts";
import { aPlan, somePriors } from "./some-priors.ts";

const priors = somePriors({
  slope: (lever, reached, flow) => (reached === "self" ? lever.length * flow.length : 99),
  usual: (kind) => (kind === "marketer" ? 4 : kind === "rep" ? 2 : 50),
});
const plan = aPlan([
  { type: "salary", perWeek: 900 },
  { type: "commission", for: "sales", metric: "booked", rate: 0.1 },
  { type: "pool", metric: "booked", share: 0.1 },
]);

describe("a mind at the start", () => {
  it("keeps an account of each component that is for its person, but not of a salary", () => {
    const { marketers, reps } = aWorld({}, { priors, plan }).staff;
    expect(marketers[0]!.mind!.accounts.map(({ terms }) => terms.type)).toEqual(["pool"]);
    expect(reps[0]!.mind!.accounts.map(({ terms }) => terms.type)).toEqual(["commission", "pool"]);
  });

  it("learns from and cares for its own volume, and for its own lifetime value, in multiples of its pay of 900", () => {
    const { marketers, reps } = aWorld(
      { marketers: { volumeValue: -0.1, qualityValue: 0.15 } },
      { priors, plan },
    ).staff;
    const of = ({ mind }: (typeof marketers)[number]) => [
      [mind!.yields.volumeBelief.flow, mind!.yields.volumeBelief.usual],
      ...[mind!.volume, mind!.quality].map(({ belief, value }) => [belief.flow, value, belief.usual]),
    ];
    expect(of(marketers[0]!)).toEqual([
      ["leads", 4],
      ["mqls", -90, 4],
      ["lifetimeValue", 135, 4],
    ]);
    expect(of(reps[0]!)).toEqual([
      ["opportunities", 2],
      ["deals", 0, 2],
      ["lifetimeValue", 0, 2],
    ]);
    expect(reps[0]!.mind!.volume.belief.effect[0]).toBe("work".length * "deals".length);
  });

  it("is missing where learning is frozen", () => {
    expect(aWorld({}, { plan }).staff.people.map(({ mind }) => mind)).toEqual([null, null, null, null]);
  });
});
