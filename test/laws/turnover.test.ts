import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slot } from "../../src/model/customers/population.ts";
import { stage } from "../../src/model/customers/stages.ts";
import { toCents } from "../../src/model/incentives/payroll.ts";
import { type Flow, flowIndex, flows } from "../../src/model/ledger/flows.ts";
import { startsOf } from "../../src/model/people/pay-record.ts";
import type { Setup } from "../../src/model/setup.ts";
import { simulate } from "../../src/model/simulate.ts";
import { WARM_UP_WEEKS } from "../../src/model/warm-up.ts";
import { createWorld, type World } from "../../src/model/world.ts";
import { inForceOf } from "../../src/pilot/in-force-of.ts";
import { runInTurn, runTrial } from "../../src/trial/run-trial.ts";
import type { Trial } from "../../src/trial/trial.ts";
import { aCompany, roughPriors, setupOf } from "./a-company.ts";
import { forgotten } from "./forgotten.ts";
import { type Stock, simulateFromStock } from "./simulate-from-stock.ts";
import { inWay, type Way, wayNames } from "./ways.ts";

const stated = aCompany();
/** Used to the plan of the busy case. */
const usual = { ...stated, company: inWay(stated.company, "plain"), planInForce: stated.plans.hybrid! };
const priors = await roughPriors(usual);
const inForce = inForceOf(usual, priors);
const plans = Object.keys(usual.plans);

interface Case {
  readonly way: Way;
  readonly plan: string;
  readonly seed: number;
  /** Share of people who leave in a year, of both roles. */
  readonly yearlyTurnover: number;
  readonly quitElasticity: number;
  readonly vacancyWeeks: number;
  readonly rampWeeks: number;
  readonly guaranteeMonths: number;
  readonly assignment: "roundRobin" | "territory" | "performance";
}

// Only what names a world is drawn, so that a counterexample is a line and not a world.
const cases: fc.Arbitrary<Case> = fc.record({
  way: fc.constantFrom(...wayNames),
  plan: fc.constantFrom(...plans),
  seed: fc.integer({ min: 0, max: 1_000_000 }),
  yearlyTurnover: fc.constantFrom(0.3, 1),
  quitElasticity: fc.constantFrom(0, 2, 5),
  vacancyWeeks: fc.constantFrom(1, 3, 30),
  rampWeeks: fc.constantFrom(0, 12),
  guaranteeMonths: fc.constantFrom(0, 3),
  assignment: fc.constantFrom("roundRobin", "territory", "performance"),
});

function setupFor(
  { way, plan, yearlyTurnover, rampWeeks, assignment, quitElasticity, vacancyWeeks, guaranteeMonths }: Case,
  turnover: "none" | "byPay" = "byPay",
): Setup {
  const setup = setupOf(usual, plan, "healthy", priors);
  const company = inWay(setup.company, way);
  return {
    ...setup,
    inForce,
    months: 12,
    company: {
      ...company,
      marketers: { ...company.marketers, yearlyTurnover, rampWeeks, skillSpread: 0.3 },
      reps: { ...company.reps, yearlyTurnover, rampWeeks, skillSpread: 0.3 },
      decisions: { ...company.decisions, selfKnowledge: 1 },
      handoff: { ...company.handoff, assignment },
      staffing: { ...company.staffing, turnover, quitElasticity, vacancyWeeks, guaranteeMonths },
    },
  };
}

const trialOf = (one: Case, turnover?: "none" | "byPay"): Trial => {
  return { setup: setupFor(one, turnover), priors, seed: one.seed, replication: 0, people: true };
};

function law(check: (world: World, one: Case, before: Stock) => void, numRuns = 15): void {
  fc.assert(
    fc.property(cases, (one) => {
      const world = createWorld(trialOf(one));
      check(world, one, simulateFromStock(world));
    }),
    { numRuns },
  );
}

const total = ({ ledger }: World, flow: Flow, unit = 0) => ledger.sum(0, ledger.weeks, unit, flow);

const busy: Case = {
  way: "plain",
  plan: "hybrid",
  seed: 3,
  yearlyTurnover: 1,
  quitElasticity: 2,
  vacancyWeeks: 4,
  rampWeeks: 12,
  guaranteeMonths: 0,
  assignment: "roundRobin",
};

describe("with nobody leaving", () => {
  it("it does not matter how many would, and nothing of it is counted", () => {
    fc.assert(
      fc.property(cases, cases, (one, other) => {
        const { way, plan, seed, assignment } = one;
        const stays = runTrial(trialOf(one, "none"));
        expect(runTrial(trialOf({ ...other, way, plan, seed, assignment }, "none"))).toEqual(stays);
        for (const flow of ["leavers", "newcomers", "vacantWeeks", "replacing"] as const)
          for (let cell = flowIndex[flow]; cell < stays.flowValues.length; cell += flows.length)
            expect(stays.flowValues[cell]).toBe(0);
      }),
      { numRuns: 5 },
    );
  });
});

describe("where people come and go", () => {
  it("they do: a law over trials without leavers would say nothing", () => {
    const world = createWorld(trialOf(busy));
    simulate(world);
    expect(total(world, "leavers")).toBeGreaterThan(3);
    expect(total(world, "newcomers")).toBeGreaterThan(2);
    expect(total(world, "vacantWeeks")).toBeGreaterThan(5);
  });

  it("who came less who left is the change in heads, post by post", () => {
    law((world) => {
      for (const { number, unit, atWork } of world.staff.people) {
        expect(total(world, "newcomers", unit) - total(world, "leavers", unit)).toBe(atWork ? 0 : -1);
        expect(world.staff.occupancy.occupant[number]).toBe(total(world, "newcomers", unit));
      }
    });
  });

  it("every lead is open, lost or a deal, and every open one has an owner at work where there is any in that role", () => {
    law((world, _, before) => {
      const { people, staff } = world;
      let open = 0;
      for (let i = 0; i < people.count; i++) {
        const at = people.record.stage[slot(i)]!;
        if (at !== stage.lead && at !== stage.mql && at !== stage.opportunity) continue;
        open++;
        const owner = staff.people[at === stage.lead ? people.source[i]! : people.rep[i]!]!;
        const peers = at === stage.lead ? staff.marketersAtWork : staff.repsAtWork;
        if (peers.length > 0) expect(owner.atWork).toBe(true);
        if (at === stage.lead) expect(world.openLeads[owner.number]!.at(people.openAt[i]!)).toBe(i);
      }
      expect(before.open + total(world, "leads")).toBe(open + total(world, "lost") + total(world, "deals"));
      expect(forgotten(world)).toEqual([]);
    });
  });

  it("salaries are paid for the weeks that somebody is there, all pay to the cent and as the record has it", () => {
    law((world, { plan }) => {
      const { people } = world.staff;
      const { weeksEach, paid } = world.payRecord;
      const weeks = world.endDay / 5;
      const starts = startsOf(weeksEach, people.length, weeks);
      for (const { number, unit } of people) {
        const there = weeks - total(world, "vacantWeeks", unit);
        const salaries = total(world, "salaries", unit);
        const aWeek = world.salariesDue.find((due) => due.number === number)!.amount;
        expect(Math.abs(salaries - there * aWeek)).toBeLessThan(0.02 * weeks);
        let recorded = 0;
        weeksEach.forEach((each, component) => {
          const periods = Math.ceil(weeks / each);
          const from = starts[component]! + number * periods;
          for (const amount of paid.subarray(from, from + periods)) {
            expect(Math.abs(toCents(amount) - amount)).toBeLessThan(1e-6);
            recorded += amount;
          }
        });
        expect(toCents(recorded)).toBe(toCents(salaries + total(world, "bonuses", unit)));
      }
      expect(plan).toBeDefined();
    });
  });

  it("a newcomer costs a part of a year's usual pay, and nobody else does", () => {
    law((world) => {
      for (const { unit, role } of world.staff.people) {
        const each = 0.5 * 48 * inForce.referencePay[role];
        expect(total(world, "replacing", unit)).toBeCloseTo(each * total(world, "newcomers", unit), 4);
      }
    });
  });

  it("a trial is the same bytes beside whatever others it runs, with a warm-up of its own or a shared one", () => {
    const trials = ["pool", "hybrid", "pool", "quota"].map((plan) => trialOf({ ...busy, plan }));
    const alone = trials.map((trial) => runTrial(trial));
    const run = runInTurn(trials);
    trials.forEach((_, place) => {
      expect(run(place)).toEqual(alone[place]);
    });
    expect(alone[2]).toEqual(alone[0]);
  });

  it("arms share the luck of leaving: where plans pay the same, the same people leave in the same weeks", () => {
    const twice = (scale: number) => {
      const setup = setupFor({ ...busy, plan: "none" });
      const components = setup.plan.components.map((terms) => ({ ...terms, perWeek: 1000 * scale }));
      const world = createWorld({
        setup: { ...setup, plan: { ...setup.plan, components } },
        priors,
        seed: 3,
        replication: 0,
      });
      simulate(world);
      return world.staff.people.map(({ unit }) =>
        Array.from({ length: world.ledger.weeks }, (_, week) =>
          world.ledger.flow(week, unit, flowIndex.leavers),
        ),
      );
    };
    expect(twice(1.0000001)).toEqual(twice(1));
    // Of a tenth of the pay everybody leaves at the first month's end, and hardly anybody comes.
    const first = twice(0.1).map((weeks) => weeks.findIndex((leavers) => leavers > 0) - WARM_UP_WEEKS);
    expect(first).toEqual([3, 3, 3, 3, 3, 3]);
  });
});
