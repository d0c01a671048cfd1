import { expect, it } from "vitest";
import { partView } from "../../src/lint/part-view.ts";
import { companySchema } from "../../src/model/parameters/company.ts";
import { standpointOf } from "../../src/pilot/standpoint.ts";
import { aPlan, somePriors } from "../model/people/some-priors.ts";

const company = companySchema.parse({ measurement: { visibility: 1 } });
const plan = aPlan([{ type: "commission", for: "sales", metric: "booked", rate: 0.1 }]);

/** The commission as a rep meets it, who books 100 a week by a spread of 20. */
function viewOf(slope: number) {
  const priors = somePriors(
    {
      usual: (_, flow) => (flow === "booked" ? 100 : 0),
      variance: (_, flow) => (flow === "booked" ? 400 : 0),
      slope: (lever, _, flow) => (lever === "discount" && flow === "booked" ? slope : 0),
    },
    company,
  );
  const standpoint = standpointOf(company, plan, priors, "rep");
  const [account] = standpoint.mind.accounts;
  return partView({ place: 0, department: "sales" }, account!, standpoint, priors, 24);
}

it("a month's result varies by the root of its weeks, and 98 of 100 lie within 2.33 spreads of it", () => {
  const { results, weeks, pay, usualPay } = viewOf(0);
  expect(weeks).toBe(4);
  expect(results).toHaveLength(1);
  const [{ expected, spread, least, most }] = results as [(typeof results)[number]];
  expect(expected).toBeCloseTo(400, 9);
  expect(spread).toBeCloseTo(40, 9);
  expect(most).toBeCloseTo(400 + 2.33 * 40, 9);
  expect(least).toBeCloseTo(400 - 2.33 * 40, 9);
  expect(pay([400])).toBeCloseTo(40, 9);
  expect(usualPay).toBeCloseTo(40, 1);
});

it("the strongest lever all the way adds to what luck can do", () => {
  // Discounts stand at a norm between 0 and 1, and bring 10 a week for a unit.
  const { results, standpoint } = viewOf(10);
  const lever = standpoint.repertoire.levers.findIndex(({ name }) => name === "discount");
  const { low, high } = standpoint.repertoire.levers[lever]!;
  const norm = standpoint.norms[lever]!;
  expect(results[0]!.effects[lever]).toBeCloseTo(40, 9);
  expect(results[0]!.most).toBeCloseTo(400 + 40 * (high - norm) + 2.33 * 40, 9);
  expect(results[0]!.least).toBeCloseTo(400 - 40 * (norm - low) - 2.33 * 40, 9);
});
