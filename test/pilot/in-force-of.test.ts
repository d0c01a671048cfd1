import { expect, it } from "vitest";
import type { InForce } from "../../src/model/in-force.ts";
import type { Priors } from "../../src/model/priors.ts";
import { simulate } from "../../src/model/simulate.ts";
import { createWorld } from "../../src/model/world.ts";
import { inForceOf } from "../../src/pilot/in-force-of.ts";
import { aCompany, roughPriors, setupOf } from "../laws/a-company.ts";

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
