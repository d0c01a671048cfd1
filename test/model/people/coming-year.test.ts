import { describe, expect, it } from "vitest";
import { companySchema } from "../../../src/model/parameters/company.ts";
import { payInComingYear } from "../../../src/model/people/coming-year.ts";
import { aWorld } from "../a-world.ts";
import { aPlan, somePriors } from "./some-priors.ts";

/** A rep usually books 1,000 a week, the company 5,000; luck is small. */
const priors = somePriors({
  usual: (kind, flow) => (flow !== "booked" ? 0 : kind === "company" ? 5000 : 1000),
  slope: (lever, reached, flow, department) =>
    department === "sales" && lever === "work" && flow === "booked" && reached === "self" ? 800 : 0,
  variance: (_, flow) => (flow === "booked" ? 100 : 0),
});

/** What the first rep expects of some components, a week, at so much more work than usual. */
function expected(components: readonly object[], { output = 1, work = 0, month = 0, riskAversion = 0 } = {}) {
  const { reps } = aWorld({}, { priors, plan: aPlan(components) }).staff;
  const { unit, mind, norms, places } = reps[0]!;
  const levers = norms.slice();
  levers[places.work]! += work;
  const company = companySchema.parse({ decisions: { riskAversion } });
  return payInComingYear({ unit, mind: mind!, levers, salary: 300, output }, company, month);
}

const commission = { type: "commission", for: "sales", metric: "booked", rate: 0.1 };

describe("the pay of a coming year", () => {
  it("is the salary and a commission on usual results, a week", () => {
    expect(expected([commission])).toBeCloseTo(400, 6);
  });

  it("follows what is expected of the levers", () => {
    expect(expected([commission], { work: 0.25 })).toBeCloseTo(300 + 0.1 * 1200, 6);
  });

  it("is more for whoever brings more, of their own result in full and of a common one by their part", () => {
    expect(expected([commission], { output: 2 })).toBeCloseTo(500, 6);
    const pool = { type: "pool", metric: "booked", share: 0.04, for: "everyone" };
    // A quarter of the pool for each of four.
    expect(expected([pool])).toBeCloseTo(300 + 50, 6);
    expect(expected([pool], { output: 2 })).toBeCloseTo(300 + 60, 6);
  });

  it("has a quota that is out of reach for some and sure for others", () => {
    const quota = { type: "quota", for: "sales", metric: "booked", quota: 12_000, bonus: 2400 };
    expect(expected([quota], { output: 0.8 })).toBeCloseTo(300, 6);
    expect(expected([quota])).toBeCloseTo(300 + 100, 6);
    expect(expected([quota], { output: 1.2 })).toBeCloseTo(300 + 200, 6);
  });

  it("counts pay that lasts some months only while it lasts", () => {
    const spiff = { ...commission, months: { from: 1, to: 3 } };
    expect(expected([spiff])).toBeCloseTo(300 + 25, 6);
    expect(expected([spiff], { month: 2 })).toBeCloseTo(300 + 100 / 12, 6);
    expect(expected([spiff], { month: 3 })).toBeCloseTo(300, 6);
  });

  it("is less where it is at risk and somebody is averse to that", () => {
    const quota = { type: "quota", for: "sales", metric: "booked", quota: 12_000, bonus: 2400 };
    const [bold, averse] = [0, 2].map((riskAversion) => expected([quota], { riskAversion }));
    expect(averse).toBeLessThan(bold! - 10);
    expect(averse).toBeGreaterThan(300);
    expect(expected([], { riskAversion: 2 })).toBe(300);
  });
});
