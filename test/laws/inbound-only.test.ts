import { expect, it } from "vitest";
import { simulate } from "../../src/model/simulate.ts";
import { createWorld } from "../../src/model/world.ts";
import { total } from "../model/a-world.ts";
import { aCompany, roughPriors, setupOf } from "./a-company.ts";

const scenario = aCompany(
  "  channels: { content: none, ads: none, mailing: none, site: { kind: inbound, share: 0.5 } }",
);
const priors = await roughPriors(scenario);

it("a company without any effort channel works: people come by themselves, marketers nurture and hand over", () => {
  for (const plan of ["pool", "contest", "quota"]) {
    const world = createWorld({
      setup: setupOf(scenario, plan, "healthy", priors),
      priors,
      seed: 1,
      replication: 0,
    });
    simulate(world);
    expect(total(world, "inbound")).toBeGreaterThan(100);
    expect(total(world, "deals")).toBeGreaterThan(0);
    expect(total(world, "touchCost")).toBe(0);
    for (const { unit, intended } of world.staff.marketers) {
      expect(total(world, "contacts", unit)).toBeGreaterThan(0);
      expect([...intended].every(Number.isFinite)).toBe(true);
    }
  }
});
