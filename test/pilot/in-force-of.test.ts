import { describe, expect, it } from "vitest";
import type { InForce } from "../../src/model/in-force.ts";
import { flowIndex } from "../../src/model/ledger/flows.ts";
import { outputs } from "../../src/model/people/outside-offer.ts";
import type { Priors } from "../../src/model/priors.ts";
import { simulate } from "../../src/model/simulate.ts";
import { createWorld } from "../../src/model/world.ts";
import { inForceOf } from "../../src/pilot/in-force-of.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";
import { aCompany, roughPriors, setupOf } from "../laws/a-company.ts";
import { inWay } from "../laws/ways.ts";

const priors: Priors = await roughPriors(aCompany());

/** What people are used to under a plan in force, as a file states it. */
const under = (planInForce: string, company = ""): InForce =>
  inForceOf(aCompany(`${company}planInForce: ${planInForce}`), priors);

/** All that the norm of a role's levers costs, lever by lever, in the week that costs most. */
const costs = ({ marginalCost }: InForce, role: "marketer" | "rep") =>
  Object.entries(marginalCost[role]).map(
    ([lever, weeks]) => [lever, Math.max(...weeks.map(Math.abs))] as const,
  );

it("a plan in force that pays nothing for what people do has norms that cost nothing", () => {
  const inForce = under("salary-only");
  for (const role of ["marketer", "rep"] as const)
    for (const [lever, cost] of costs(inForce, role)) expect([lever, cost]).toEqual([lever, 0]);
  expect(inForce.referencePay).toEqual({ marketer: 1000, rep: 1000 });
});

it("one that pays one role alone leaves the other's norms without a cost", () => {
  const inForce = under(
    "{ components: [{ type: salary, for: marketing, perWeek: 600 }, { type: commission, for: sales, metric: booked, rate: 0.1 }] }",
  );
  for (const [lever, cost] of costs(inForce, "marketer")) expect([lever, cost]).toEqual([lever, 0]);
  expect(Object.fromEntries(costs(inForce, "rep")).work).toBeGreaterThan(0);
  expect(inForce.referencePay.marketer).toBe(600);
});

it("one that pays a role nothing at all counts its pay by what presets pay as salary", () => {
  const inForce = under(
    "{ components: [{ type: salary, for: sales, perWeek: 700 }] }",
    "  money: { salaryPerWeek: 900 }\n",
  );
  expect(inForce.referencePay).toEqual({ marketer: 900, rep: 700 });
  const setup = { ...setupOf(aCompany(), "commission", "healthy", priors), inForce };
  const world = createWorld({ setup, priors, seed: 1, replication: 0 });
  simulate(world);
  expect(world.ledger.table().every(Number.isFinite)).toBe(true);
});

/** A small plain company whose people foresee what they are paid at once and in full. */
function paying(components: string, more = "", manager = ""): Scenario {
  const read = scenarioFromText(`
plan: { components: [${components}] }
company:
  customers: { count: 4000 }
  marketers: { count: 2, teamSize: 0.4 }
  reps: { count: 3, teamSize: 0.4${more} }
  manager: { ${manager} }
  money: { salaryPerWeek: 700 }
  decisions: { foresightMonths: 1, impatience: 0, continuation: 0, riskAversion: 0 }
`);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  const company = inWay(read.scenario.company, "plain");
  return { ...read.scenario, company: { ...company, selling: { ...company.selling, logitBase: -2 } } };
}

const salaries = "{ type: salary, for: sales, perWeek: 800 }, { type: salary, for: marketing, perWeek: 500 }";
const paidPriors = await roughPriors(paying(salaries));
/** What the pilot says a rep's lever brings of a flow a week, and what is usual. */
const brings = (lever: string, flow: "booked" | "deals") =>
  paidPriors.sales.slope[paidPriors.sales.levers.indexOf(lever)]![0]![flowIndex[flow]]!;

describe("what people are used to", () => {
  it("counts what bonuses come to for one person, and takes their slope for what the norm costs", () => {
    const commission = `${salaries}, { type: commission, for: sales, metric: booked, scope: person, period: year, rate: 0.05 }`;
    const scenario = paying(commission);
    const { referencePay, marginalCost } = inForceOf(scenario, paidPriors);
    const usual = paidPriors.reference[4]![flowIndex.booked]!;
    // The one run of this small pilot was not quite the usual one.
    expect(Math.abs(referencePay.rep / (800 + 0.05 * usual) - 1)).toBeLessThan(0.2);
    expect(referencePay.marketer).toBe(500);
    const paid = (0.05 * brings("work", "booked")) / referencePay.rep;
    expect(paid).toBeGreaterThan(0.1);
    for (const week of [0, 20, 47]) expect(marginalCost.rep.work![week]! / paid).toBeCloseTo(1, 2);
  });

  it("has what people care for by themselves in what the norm costs", () => {
    const { marginalCost } = inForceOf(paying(salaries, ", volumeValue: 2"), paidPriors);
    const cared = (2 * brings("work", "deals")) / paidPriors.reference[4]![flowIndex.deals]!;
    expect(cared).toBeGreaterThan(0.1);
    expect(marginalCost.rep.work![5]! / cared).toBeCloseTo(1, 9);
  });

  it("does not depend on who the manager is", () => {
    const paid = `${salaries}, { type: contest, metrics: { marketing: mqls, sales: deals }, period: quarter, prize: 20000 }`;
    const [neutral, partial] = ["", "background: sales, biasStrength: 2, planOfResult: 1.5"].map((manager) =>
      inForceOf(paying(paid, "", manager), paidPriors),
    );
    expect(partial).toEqual(neutral);
    expect(Math.abs(neutral!.marginalCost.rep.work![0]!)).toBeGreaterThan(0);
  });
});

describe("what others would pay", () => {
  it("is what the plan in force pays by what somebody brings: a salary alike, a commission in proportion", () => {
    const pays = `${salaries}, { type: commission, for: sales, metric: booked, scope: person, rate: 0.05 }`;
    const { outsideOffer, referencePay } = inForceOf(paying(pays), paidPriors);
    expect(outsideOffer.marketer).toEqual(outputs.map(() => 1));
    const usual = paidPriors.reference[4]![flowIndex.booked]!;
    outputs.forEach((output, point) => {
      const bonus = outsideOffer.rep[point]! * referencePay.rep - 800;
      // Where bad luck would be worse than nothing booked, nothing is taken: a little is on top.
      expect(bonus / (0.05 * output * usual)).toBeGreaterThan(0.999);
      if (output >= 1) expect(bonus / (0.05 * output * usual)).toBeLessThan(1.02);
    });
  });
});
