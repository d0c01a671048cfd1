import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slot } from "../../src/model/customers/population.ts";
import { stage } from "../../src/model/customers/stages.ts";
import { type Flow, flowIndex } from "../../src/model/ledger/flows.ts";
import { simulate } from "../../src/model/simulate.ts";
import { createWorld, type World } from "../../src/model/world.ts";
import { inForceOf } from "../../src/pilot/in-force-of.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { ofEverybody } from "../model/a-world.ts";
import { aCompany, roughPriors, setupOf } from "./a-company.ts";
import { agreedDeals, forgotten } from "./forgotten.ts";
import { simulateFromStock, stockOf } from "./simulate-from-stock.ts";
import { inWay, type Way, wayNames } from "./ways.ts";

/** Companies in which different things happen: who may mail, what is recycled, what is broken, who comes by themselves. */
const kinds = [
  "",
  "  handoff: { mailing: both, recycle: false }",
  "  handoff: { mailing: marketing, definition: vague, promisedResponseDays: 2 }",
  "  selling: { brokenStage: handover, brokenFromMonth: 1 }",
  "  selling: { brokenStage: checkout }",
  "  handoff: { assignment: territory, mailing: sales }",
];
const companies: readonly Scenario[] = kinds.map((more) => aCompany(more));
const priors = await roughPriors(companies[0]!);
const inForce = inForceOf(companies[0]!, priors);

// Only what names a world is drawn, so that a counterexample is a line and not a world.
const worlds = fc.record({
  way: fc.constantFrom(...wayNames),
  kind: fc.constantFrom(...kinds),
  plan: fc.constantFrom("contest", "pool", "quota", "none"),
  market: fc.constantFrom("healthy", "dying"),
  seed: fc.integer({ min: 0, max: 1_000_000 }),
});

interface Names {
  readonly way: Way;
  readonly kind: string;
  readonly plan: string;
  readonly market: string;
  readonly seed: number;
}

function worldOf({ way, kind, plan, market, seed }: Names): World {
  const setup = setupOf(companies[kinds.indexOf(kind)]!, plan, market, priors);
  const company = inWay(setup.company, way);
  return createWorld({ setup: { ...setup, company, inForce }, priors, seed, replication: 0 });
}

function law(check: (world: World) => void, numRuns = 12): void {
  fc.assert(
    fc.property(worlds, (names) => check(worldOf(names))),
    { numRuns },
  );
}

function total(world: World, flow: Flow, unit = 0): number {
  return world.ledger.sum(0, world.ledger.weeks, unit, flow);
}

function at(world: World, ...stages: readonly number[]): number {
  return ofEverybody(world, "stage").filter((one) => stages.includes(one)).length;
}

describe("in every trial", () => {
  it("leads are conserved: each is still open, lost or a deal", () => {
    law((world) => {
      const before = simulateFromStock(world);
      expect(before.open + total(world, "leads")).toBe(
        stockOf(world).open + total(world, "lost") + total(world, "deals"),
      );
      expect(total(world, "leads")).toBeGreaterThan(0);
    });
  });

  it("people are conserved: customers are deals that did not leave, open leads stand on exactly one list", () => {
    law((world) => {
      const before = simulateFromStock(world);
      const after = stockOf(world);
      expect(after.customers).toBe(before.customers + total(world, "deals") - total(world, "churned"));
      const listed = world.openLeads.reduce((sum, leads) => sum + leads.length, 0);
      expect(listed).toBe(at(world, stage.lead));
      expect(after.optedOut).toBe(before.optedOut + total(world, "optOuts"));
      expect(at(world, stage.optedOut)).toBeLessThanOrEqual(after.optedOut);
    });
  });

  it("every answered MQL was accepted or rejected, and every accepted one kept, dropped or lost on the way", () => {
    law((world) => {
      const before = simulateFromStock(world);
      expect(total(world, "answered")).toBe(total(world, "accepted") + total(world, "rejected"));
      expect(before.notReached + total(world, "accepted")).toBeGreaterThanOrEqual(
        total(world, "opportunities") + total(world, "dropped"),
      );
      expect(before.mqls + total(world, "mqls")).toBeGreaterThanOrEqual(
        total(world, "answered") + total(world, "expired"),
      );
      expect(total(world, "complaints")).toBeLessThanOrEqual(total(world, "optOuts"));
    });
  });

  it("nobody is forgotten: sales has every MQL and overdue follow-up on its rep's list, and every deal agreed on in one place", () => {
    let [deals, leavers] = [0, 0];
    law((world) => {
      simulate(world);
      deals += agreedDeals(world).length;
      leavers += total(world, "leavers");
      expect(forgotten(world)).toEqual([]);
    }, 20);
    expect(Math.min(deals, leavers)).toBeGreaterThan(0);
  });

  it("nobody who opted out is ever contacted: their pressure, warmth and trust stand still from then on", () => {
    law((world) => {
      const frozen = new Map<number, readonly number[]>();
      const { company } = world;
      const touchy = { ...company, customers: { ...company.customers, optOutHazard: 5, toleranceMedian: 1 } };
      const setup = { ...world.setup, company: touchy };
      const pressed = createWorld({ setup, priors, seed: 1, replication: 0 });
      const { people } = pressed;
      const state = (i: number) => [
        people.record.pressure[slot(i)]!,
        people.record.warmth[slot(i)]!,
        people.record.trust[slot(i)]!,
      ];
      let day = pressed.day;
      // The world's day is watched: whenever it moves on, those who have opted out by then are noted and compared.
      const watched = new Proxy(pressed, {
        set(target, key, value) {
          if (key === "day" && value !== day) {
            day = value;
            ofEverybody(pressed, "optOutLeft").forEach((left, i) => {
              if (left > 0) return;
              if (frozen.has(i)) expect(state(i)).toEqual(frozen.get(i));
              else frozen.set(i, state(i));
            });
          }
          return Reflect.set(target, key, value);
        },
      });
      simulate(watched);
      expect(frozen.size).toBeGreaterThan(20);
    }, 4);
  });

  it("contacts are the sum of touches: with memory that never fades, of one unit each, they are what people remember", () => {
    law((world) => {
      const { company } = world;
      const channels = Object.fromEntries(
        Object.entries(company.channels).map(([name, channel]) => [name, { ...channel, pressure: 1 }]),
      );
      const remembering = {
        ...company,
        channels,
        customers: { ...company.customers, pressureHalfLife: 1e15, toleranceMedian: 1e9 },
        marketers: { ...company.marketers, nurturePressure: 1 },
        // Nor does an attempt that reaches nobody leave anything.
        selling: { ...company.selling, callPressure: 1, mailPressure: 0, missedPressure: 0 },
      } as typeof company;
      const setup = { ...world.setup, company: remembering };
      const remembered = createWorld({ setup, priors, seed: 1, replication: 0 });
      const before = simulateFromStock(remembered);
      expect(stockOf(remembered).pressure - before.pressure).toBeCloseTo(total(remembered, "contacts"), 0);
      expect(total(remembered, "attempts")).toBeGreaterThanOrEqual(total(remembered, "contacts"));
    }, 4);
  });

  it("departments are the sum of their people, and the company counts each event once", () => {
    law((world) => {
      simulate(world);
      const { marketers, reps, people } = world.staff;
      for (const flow of [
        "leads",
        "contacts",
        "deals",
        "booked",
        "optOuts",
        "bonuses",
        "recurring",
      ] as const) {
        const sum = (units: readonly { readonly unit: number }[]) =>
          units.reduce((all, { unit }) => all + total(world, flow, unit), 0);
        expect(sum(marketers)).toBeCloseTo(total(world, flow, 1), 4);
        expect(sum(reps)).toBeCloseTo(total(world, flow, 2), 4);
        const company = total(world, flow);
        if (flow === "contacts" || flow === "optOuts" || flow === "bonuses")
          expect(sum(people)).toBeCloseTo(company, 4);
        else expect(sum(marketers)).toBeCloseTo(company, 4);
      }
      expect(total(world, "deals", 2)).toBe(total(world, "deals"));
      expect(Number.isFinite(world.ledger.table().reduce((sum, one) => sum + one, 0))).toBe(true);
      expect(flowIndex.needs).toBe(0);
    });
  });
});
