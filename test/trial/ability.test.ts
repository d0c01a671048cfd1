import { expect, it } from "vitest";
import { flowIndex, flows } from "../../src/model/ledger/flows.ts";
import { companySchema } from "../../src/model/parameters/company.ts";
import { runTrial } from "../../src/trial/run-trial.ts";
import { aPlan, somePriors } from "../model/people/some-priors.ts";

const market = { title: "healthy", conditions: [] };

/** Abilities in a trial of a company in which people leave or do not, and how many left. */
function trialOf(turnover: "none" | "byPay") {
  const company = companySchema.parse({
    customers: { count: 100 },
    marketers: { teamSize: 0.01 },
    reps: { teamSize: 0.01, yearlyTurnover: 1 },
    staffing: { turnover },
  });
  const priors = somePriors({ usual: () => 1, slope: () => 1, variance: () => 1 }, company);
  const plan = aPlan([{ type: "salary", perWeek: 100 }]);
  const setup = { company, plan, market, months: 12 };
  const result = runTrial({ setup, priors, seed: 1, replication: 0, people: false });
  let left = 0;
  for (let week = 0; week < result.weeks; week++)
    left += result.flowValues[week * result.units.length * flows.length + flowIndex.leavers]!;
  return { ability: [...result.pay.ability], left };
}

it("ability is that of whoever was there first, so that plans under which others leave can be compared", () => {
  const [stay, go] = [trialOf("none"), trialOf("byPay")];
  expect(stay.left).toBe(0);
  expect(go.left).toBeGreaterThan(0);
  expect(go.ability).toEqual(stay.ability);
});

it("is, in a trial that mirrors another replication, as far below the usual as it is above there", () => {
  const company = companySchema.parse({
    customers: { count: 100 },
    marketers: { teamSize: 0.01, skillSpread: 0 },
    reps: { teamSize: 0.01, skillSpread: 0 },
  });
  const setup = { company, plan: aPlan([{ type: "salary", perWeek: 100 }]), market, months: 1 };
  const trial = { setup, priors: null, seed: 1, people: false };
  const { ability } = runTrial({ ...trial, replication: 0 }).pay;
  const mirrored = runTrial({ ...trial, replication: 1, mirrors: 0 }).pay.ability;
  // Paces alone are left, which lie about 1 in their logarithm.
  for (const [person, pace] of ability.entries()) {
    expect(pace).not.toBe(1);
    expect(pace * mirrored[person]!).toBeCloseTo(1, 12);
  }
});
