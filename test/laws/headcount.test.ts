import { describe, expect, it } from "vitest";
import { slot } from "../../src/model/customers/population.ts";
import { stage } from "../../src/model/customers/stages.ts";
import { type Flow, flowIndex, flows } from "../../src/model/ledger/flows.ts";
import { NEVER } from "../../src/model/ledger/journal.ts";
import type { Priors } from "../../src/model/priors.ts";
import { rosterOf } from "../../src/model/roles/roster.ts";
import { WARM_UP_WEEKS } from "../../src/model/warm-up.ts";
import { createWorld, type World } from "../../src/model/world.ts";
import { runTrial } from "../../src/trial/run-trial.ts";
import { aCompany, roughPriors, setupOf } from "./a-company.ts";
import { forgotten } from "./forgotten.ts";
import { type Stock, simulateFromStock, stockOf } from "./simulate-from-stock.ts";
import { inWay, type Way, wayNames } from "./ways.ts";

const months = 6;
const plans = ["pool", "contest", "quota", "commission"] as const;
const scenarioOf = (series: string) => aCompany(`  series: [${series}]`);
const priors: Priors = await roughPriors(scenarioOf(""));

function run(plan: string, series: string, way: Way): { readonly world: World; readonly before: Stock } {
  const setup = { ...setupOf(scenarioOf(series), plan, "healthy", priors), months };
  const company = inWay(setup.company, way);
  // Who is there is what the series says.
  const stay = { ...company, staffing: { ...company.staffing, turnover: "none" as const } };
  const world = createWorld({ setup: { ...setup, company: stay }, priors, seed: 1, replication: 0 });
  return { before: simulateFromStock(world), world };
}

/** What was counted of a unit in a month, the first being 1. */
function inMonth({ ledger }: World, month: number, flow: Flow, unit = 0): number {
  const from = WARM_UP_WEEKS + 4 * (month - 1);
  return ledger.sum(from, from + 4, unit, flow);
}

const lostNobody = (world: World, before: Stock) => {
  const total = (flow: Flow) => world.ledger.sum(0, world.ledger.weeks, 0, flow);
  expect(before.open + total("leads")).toBe(stockOf(world).open + total("lost") + total("deals"));
  expect(forgotten(world)).toEqual([]);
  expect(world.ledger.table().every(Number.isFinite)).toBe(true);
};

describe.each(wayNames)("in a company that is %s", (way) => {
  it.each(plans)(
    "a department of nobody in some months works nothing, is paid nothing and breaks nothing: %s",
    (plan) => {
      const { world, before } = run(
        plan,
        "{of: headcount, role: rep, values: [3, 0, 0, 2]}, {of: headcount, role: marketer, values: [3, 3, 0, 0, 1]}",
        way,
      );
      for (const { unit, role, place } of world.staff.people) {
        const there = role === "rep" ? [3, 0, 0, 2, 2, 2] : [3, 3, 0, 0, 1, 1];
        for (const [month, count] of there.entries()) {
          const at = place < count;
          expect(inMonth(world, month + 1, "salaries", unit) > 0).toBe(at);
          expect(inMonth(world, month + 1, role === "rep" ? "hours" : "attempts", unit) > 0).toBe(at);
          if (!at) expect(inMonth(world, month + 1, "bonuses", unit)).toBe(0);
        }
      }
      expect(inMonth(world, 3, "deals")).toBe(0);
      lostNobody(world, before);
    },
  );

  it("what waits for reps who are away passes on to those at work", () => {
    const { world, before } = run("none", "{of: headcount, role: rep, values: [3, 1]}", way);
    const [stays, ...away] = world.staff.reps;
    const waiting = (number: number) =>
      Array.from({ length: world.people.count }, (_, i) => i).filter((i) => {
        const at = world.people.record.stage[slot(i)];
        return world.people.rep[i] === number && (at === stage.mql || at === stage.opportunity);
      }).length;
    expect(waiting(stays!.number)).toBeGreaterThan(0);
    for (const { number } of away) expect(waiting(number)).toBe(0);
    lostNobody(world, before);
  });

  it("open leads of marketers who are away pass on to those at work, and so does what sales sends back", () => {
    const { world, before } = run("none", "{of: headcount, role: marketer, values: [3, 1]}", way);
    const [stays, ...away] = world.staff.marketers;
    expect(world.openLeads[stays!.number]!.length).toBeGreaterThan(0);
    for (const { number } of away) expect(world.openLeads[number]!.length).toBe(0);
    lostNobody(world, before);
  });

  it("an opportunity that was due on the day before its rep went is called again", () => {
    const { world } = run("none", "{of: headcount, role: rep, values: [3, 1]}", way);
    const { people, desk, day } = world;
    const pursued = Array.from({ length: people.count }, (_, i) => i).filter(
      (i) => people.record.stage[slot(i)] === stage.opportunity,
    );
    const overdue = pursued.filter((i) => people.dueOn[i]! <= day).length;
    expect(desk.due.reduce((sum, { length }) => sum + length, 0)).toBeGreaterThanOrEqual(overdue);
  });

  it("a deal is written down with whoever won it, also where they took it over", () => {
    const series = "{of: headcount, role: rep, values: [3, 1]}";
    const setup = setupOf(scenarioOf(series), "none", "healthy", priors);
    const likely = inWay(setup.company, way);
    const company = { ...likely, selling: { ...likely.selling, logitBase: -1 } };
    const trial = {
      setup: { ...setup, company, months },
      priors: null,
      seed: 1,
      replication: 0,
      people: true,
    };
    const { weeks, units, flowValues, journal } = runTrial({ ...trial, journal: true });
    const wins = units.map((_, unit) =>
      Array.from(
        { length: weeks },
        (_, week) => flowValues[(week * units.length + unit) * flows.length + flowIndex.deals]!,
      ).reduce((sum, deals) => sum + deals, 0),
    );
    const { wonOn, rep } = journal!;
    const written = (number: number) =>
      wonOn.filter((day, row) => day >= 0 && day !== NEVER && rep[row] === number).length;
    for (const { number } of rosterOf(company))
      if (number >= 3) expect(written(number)).toBe(wins[3 + number]);
    expect(Math.max(...wins)).toBeGreaterThan(10);
  });

  it("a headcount of all changes nothing", () => {
    const [usual, stated] = ["", "{of: headcount, role: rep, values: [3]}"].map((series) =>
      run("quota", series, way).world.ledger.table(),
    );
    expect(stated).toEqual(usual);
  });
});
