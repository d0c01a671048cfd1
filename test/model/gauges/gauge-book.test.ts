import { expect, it } from "vitest";
import { enter } from "../../../src/model/customers/enter.ts";
import { slot } from "../../../src/model/customers/population.ts";
import { stage } from "../../../src/model/customers/stages.ts";
import { press } from "../../../src/model/funnel/reactions.ts";
import { becomeLead, openOpportunity } from "../../../src/model/funnel/transitions.ts";
import { GaugeBook } from "../../../src/model/gauges/gauge-book.ts";
import type { Gauge } from "../../../src/model/ledger/gauges.ts";
import { aWorld, giveEverybody } from "../a-world.ts";

/** Reads a world after its first week, gauge by gauge. */
function readFirstWeek(world: ReturnType<typeof aWorld>) {
  const book = new GaugeBook(world, world.ledger.units);
  book.read(world, 0);
  return (unit: number, name: Gauge) => book.values[unit * book.names.length + book.names.indexOf(name)]!;
}

it("counts people by what they are at the week's end", () => {
  const world = aWorld();
  const { people } = world;
  for (let i = 0; i < 12; i++) enter(people, i, i < 7 ? stage.customer : stage.mql);
  giveEverybody(world, "tolerance", 1);
  giveEverybody(world, "optOutLeft", 0.01);
  for (let i = 0; i < 4; i++) press(world, i, 9, 1, -1, -1);
  becomeLead(world, 50, 0, 0);
  becomeLead(world, 51, 1, 0);
  world.brand = 0.9;
  world.manager.share = 0.6;
  const gauge = readFirstWeek(world);
  expect(gauge(0, "customers")).toBe(7);
  expect(gauge(0, "queue")).toBe(5);
  expect(gauge(0, "addressable")).toBe(196);
  expect(gauge(0, "openLeads")).toBe(2);
  expect(gauge(0, "brand")).toBe(0.9);
  expect(gauge(0, "needIndex")).toBe(1);
  expect([gauge(1, "budgetShare"), gauge(2, "budgetShare")]).toEqual([0.6, 0.4]);
});

it("sums what opportunities would pay at this month's list prices, from their start to their end", () => {
  const world = aWorld();
  const { people } = world;
  world.priceLevel = 1.5;
  giveEverybody(world, "ticket", 1000);
  for (let i = 0; i < 3; i++) openOpportunity(world, i);
  const open = () => [readFirstWeek(world)(0, "openOpportunities"), readFirstWeek(world)(0, "openValue")];
  expect(open()).toEqual([3, 4500]);
  enter(people, 0, stage.customer);
  enter(people, 1, stage.lost);
  expect(open()).toEqual([1, 1500]);
  // Whose ticket nobody has asked for yet is asked for it.
  giveEverybody(world, "ticket", 0);
  openOpportunity(world, 5);
  expect(people.record.ticket[slot(5)]).toBeGreaterThan(0);
});

it("shows where levers stand: a person's own, a department's mean, and none where there is no such lever", () => {
  const world = aWorld();
  const [first, second] = world.staff.marketers;
  first!.acted[2] = 0.3;
  second!.acted[2] = 0.1;
  const gauge = readFirstWeek(world);
  expect([gauge(3, "lever:mailing"), gauge(4, "lever:mailing")]).toEqual([0.3, 0.1]);
  expect(gauge(1, "lever:mailing")).toBeCloseTo(0.2, 12);
  expect(gauge(2, "lever:mailing")).toBeNaN();
  expect(gauge(3, "effort")).toBeCloseTo(0.2 + 0.15 + 0.3 + 0.14 + 0.08 + 0.04, 12);
  expect(gauge(2, "effort")).toBeCloseTo(0.5 + 0.08 + 0.04, 12);
  expect(gauge(3, "brand")).toBeNaN();
});

it("keeps the levers of no more units than were asked for, and leaves the next week to itself", () => {
  const world = aWorld();
  // The company, its departments and the first marketer; the second is the next one.
  const book = new GaugeBook(world, 4);
  book.read(world, 0);
  const gauges = book.names.length;
  const mailing = (week: number, unit: number) =>
    book.values[(week * 4 + unit) * gauges + book.names.indexOf("lever:mailing")];
  expect(mailing(0, 3)).toBe(world.staff.marketers[0]!.acted[2]);
  expect([0, 1, 2, 3].map((unit) => mailing(1, unit))).toEqual([
    Number.NaN,
    Number.NaN,
    Number.NaN,
    Number.NaN,
  ]);
  expect(book.values.subarray(4 * gauges).every(Number.isNaN)).toBe(true);
});
