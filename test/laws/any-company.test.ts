import fc from "fast-check";
import { expect, it } from "vitest";
import { stage } from "../../src/model/customers/stages.ts";
import { type Flow, flows } from "../../src/model/ledger/flows.ts";
import { createWorld, type World } from "../../src/model/world.ts";
import { type Kind, ofEverybody } from "../model/a-world.ts";
import { aCompany, roughPriors, setupOf } from "./a-company.ts";
import { anyCompany } from "./any-company.ts";
import { simulateFromStock, stockOf } from "./simulate-from-stock.ts";

const scenario = aCompany();
const priors = await roughPriors(scenario);

const circumstances = fc.record({
  plan: fc.constantFrom("contest", "pool", "commission", "quota", "hybrid"),
  market: fc.constantFrom("healthy", "dying"),
  seed: fc.nat(1_000_000),
});

const total = (world: World, flow: Flow) => world.ledger.sum(0, world.ledger.weeks, 0, flow);

function at(world: World, ...stages: readonly number[]): number {
  return ofEverybody(world, "stage").filter((one) => stages.includes(one)).length;
}

/** The flows, columns and people of a world in which some number is not finite. */
function notFinite(world: World): string[] {
  const { ledger, people, staff, manager, brand, marketDiscount, recurring } = world;
  const odd = (values: ArrayLike<number>) => Array.from(values).some((value) => !Number.isFinite(value));
  const found = new Set<string>();
  ledger.table().forEach((value, cell) => {
    if (!Number.isFinite(value)) found.add(flows[cell % flows.length]!);
  });
  for (const [name, column] of Object.entries(people))
    if (typeof column === "object" && "length" in column && odd(column)) found.add(name);
  for (const name in people.record)
    if (name !== "words" && odd(ofEverybody(world, name as Kind))) found.add(name);
  for (const { number, acted, intended, norms } of staff.people) {
    if (odd([...acted, ...intended, ...norms])) found.add(`person ${number}`);
  }
  const rest = [manager.share, manager.reachOfMarketing, manager.hoursOfSales, brand, marketDiscount];
  if (odd([...rest, recurring.company])) found.add("the company");
  return [...found];
}

it("any company within the bounds of the schema runs: no number is lost, and neither are people or leads", () => {
  fc.assert(
    fc.property(anyCompany(scenario.company), circumstances, (company, { plan, market, seed }) => {
      const setup = { ...setupOf(scenario, plan, market, priors), company, months: 2 };
      const world = createWorld({ setup, priors, seed, replication: 0 });
      const before = simulateFromStock(world);
      const after = stockOf(world);
      expect(notFinite(world)).toEqual([]);
      expect(before.open + total(world, "leads")).toBe(
        after.open + total(world, "lost") + total(world, "deals"),
      );
      expect(after.customers).toBe(before.customers + total(world, "deals") - total(world, "churned"));
      expect(world.openLeads.reduce((sum, leads) => sum + leads.length, 0)).toBe(at(world, stage.lead));
      expect(after.optedOut).toBe(before.optedOut + total(world, "optOuts"));
      expect(world.addressable).toBe(world.people.count - after.optedOut);
      for (const one of Object.values(stage)) expect(world.people.atStage[one]).toBe(at(world, one));
    }),
    { numRuns: 120 },
  );
});
