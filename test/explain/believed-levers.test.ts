import { expect, it } from "vitest";
import { believedLevers } from "../../src/explain/believed-levers.ts";
import { leavingCost } from "../../src/model/decisions/cost.ts";
import { companySchema } from "../../src/model/parameters/company.ts";
import { standpointOf } from "../../src/pilot/standpoint.ts";
import { aPlan, somePriors } from "../model/people/some-priors.ts";

const company = companySchema.parse({
  measurement: { visibility: 1 },
  decisions: { riskAversion: 0, impatience: 0, continuation: 0 },
});
const plan = aPlan([{ type: "commission", for: "sales", metric: "booked", period: "year", rate: 0.1 }]);

/** Levers of a rep who books 1000 a week, of which a unit of the levers named brings so much. */
function told(slopes: Readonly<Record<string, number>>) {
  const priors = somePriors(
    {
      usual: (_, flow) => (flow === "booked" ? 1000 : 0),
      slope: (lever, _, flow) => (flow === "booked" ? (slopes[lever] ?? 0) : 0),
    },
    company,
  );
  const standpoint = standpointOf(company, plan, priors, "rep");
  const levers = believedLevers(company, plan, standpoint);
  const { repertoire, norms } = standpoint;
  const moved = norms.map((norm, place) => norm + (repertoire.levers[place]!.name === "discount" ? 0.06 : 0));
  const discounting = leavingCost(repertoire, norms, moved);
  return Object.assign((name: string) => levers.find(({ lever }) => lever === name)!, { discounting });
}

it("a lever is moved by the pilot's own step of it: a stance by .06, an effort by a quarter of its norm or by .03", () => {
  const of = told({ work: 50, lobby: 20, discount: 30 });
  expect(of("discount").step).toBeCloseTo(0.06, 12);
  expect(of("work").step).toBeCloseTo(of("work").norm / 4, 12);
  expect(of("lobby").step).toBeCloseTo(0.03, 12);
});

it("it pays what its step brings at the rate, away from where it would lose, and costs what leaving the norm costs", () => {
  const of = told({ discount: 300, persistence: -200 });
  const { slope, pays, costs, net, effects } = of("discount");
  expect(slope).toBeCloseTo(30, 6);
  expect(pays).toBeCloseTo(30 * 0.06, 6);
  expect(costs).toBeCloseTo(of.discounting, 9);
  expect(costs).toBeGreaterThan(0);
  expect(net).toBeCloseTo(pays - costs, 12);
  expect(effects).toMatchObject([{ type: "commission", metric: "booked", component: 0, part: 1 }]);
  expect(effects[0]!.slope).toBeCloseTo(300, 9);
  const against = of("persistence");
  expect(against.step).toBeCloseTo(-0.06, 12);
  expect(against.pays).toBeCloseTo(20 * 0.06, 6);
});

it("a lever that moves nothing is told of with no part in any pay", () => {
  expect(told({ discount: 300 })("persistence")).toMatchObject({ slope: 0, pays: 0, effects: [{ part: 0 }] });
});
