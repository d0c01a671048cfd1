import { expect, it } from "vitest";
import { contactTimes } from "../../bench/contact-times.ts";
import { MARKETING } from "../../src/model/ledger/units.ts";
import { simulate } from "../../src/model/simulate.ts";
import { WARM_UP_WEEKS } from "../../src/model/warm-up.ts";
import { createWorld } from "../../src/model/world.ts";
import { aCompany, roughPriors, setupOf } from "../laws/a-company.ts";

it("the clock in the contact loop counts the contacts of marketers through channels, the warm-up included", async () => {
  // Without a sales cycle nothing is simulated before the warm-up, of which the ledger keeps all.
  const scenario = aCompany("  selling: { cycleDays: { median: 0, p90: 0 } }");
  const priors = await roughPriors(scenario);
  const whole = setupOf(scenario, "none", "healthy", priors);
  const company = { ...whole.company, marketers: { ...whole.company.marketers, nurtureNorm: 0 } };
  const setup = { ...whole, company };
  const trial = { setup, priors: null, seed: 1, replication: 0, people: false };
  const { contacts, inWarmUp, nsPerContact } = contactTimes(trial);
  const world = createWorld(trial);
  simulate(world);
  expect(contacts).toBe(world.ledger.sum(0, world.ledger.weeks, MARKETING, "contacts"));
  expect(inWarmUp).toBe(world.ledger.sum(0, WARM_UP_WEEKS, MARKETING, "contacts"));
  expect(inWarmUp).toBeLessThan(contacts);
  expect(nsPerContact).toBeGreaterThan(0);
});
