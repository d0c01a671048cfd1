import { DAYS_A_WEEK } from "../../calendar.ts";
import { stage } from "../customers/stages.ts";
import { gaugeIndex, gaugeNames } from "../ledger/gauges.ts";
import {
  byDepartment,
  COMPANY,
  type Department,
  departments,
  MARKETING,
  SALES,
  unitOfDepartment,
} from "../ledger/units.ts";
import { leverNames } from "../levers/lever-names.ts";
import { needIndexOn } from "../market/needs.ts";
import { meanAt, meanLobbying, type Person } from "../people/staff.ts";
import { byRole, type RoleName } from "../roles/index.ts";
import type { World } from "../world.ts";
import { Panel } from "./panel.ts";

/**
 * What was read off the world at each counted week's end: [week][unit][gauge], NaN where a gauge has no meaning. Units are the
 * first of the ledger's, as many as somebody wants to know of.
 */
export class GaugeBook {
  readonly names: readonly string[];
  readonly values: Float64Array;
  readonly #units: number;
  readonly #panel: Panel;
  /** Scratch: how many people a gauge of the unit at hand is the mean of so far. */
  readonly #holders: Float64Array;
  /** People of each department by role. */
  readonly #groups: Readonly<Record<Department, readonly (readonly Person[])[]>>;
  /** Columns of each role's levers, in the order of their repertoire. */
  readonly #leverColumns: Readonly<Record<RoleName, readonly number[]>>;

  constructor(world: World, units: number) {
    const levers = leverNames(world.company);
    this.names = gaugeNames(levers);
    this.#leverColumns = byRole((role) =>
      Array.from(levers[role], (name) => this.names.indexOf(`lever:${name}`)),
    );
    this.#groups = byDepartment((department) =>
      world.staff.byRole.filter(([first]) => first?.department === department),
    );
    this.#units = units;
    this.#holders = new Float64Array(this.names.length);
    this.#panel = new Panel(world.people.count);
    this.values = new Float64Array((world.endDay / DAYS_A_WEEK) * units * this.names.length).fill(Number.NaN);
  }

  /** Reads all gauges at a week's end. */
  read(world: World, week: number): void {
    this.#readWorld(world, week);
    this.#set(week, MARKETING, gaugeIndex.budgetShare, world.manager.share);
    this.#set(week, SALES, gaugeIndex.budgetShare, 1 - world.manager.share);
    this.#set(week, COMPANY, gaugeIndex.budgetTug, Math.abs(world.manager.share - 0.5));
    this.#set(week, COMPANY, gaugeIndex.lobbying, meanLobbying(world.staff));
    for (const department of departments)
      this.#readLevers(week, unitOfDepartment[department], this.#groups[department]);
    for (const person of world.staff.people) {
      if (person.unit < this.#units) this.#readLevers(week, person.unit, [[person]]);
    }
  }

  #readWorld(world: World, week: number): void {
    const { needs, people } = world;
    const view = this.#panel.look(world);
    const openLeads = world.openLeads.reduce((sum, leads) => sum + leads.length, 0);
    this.#set(week, COMPANY, gaugeIndex.pressureMean, view.pressureMean);
    this.#set(week, COMPANY, gaugeIndex.pressureP95, view.pressureP95);
    this.#set(week, COMPANY, gaugeIndex.trustMean, view.trustMean);
    this.#set(week, COMPANY, gaugeIndex.expectedDiscount, view.expectedDiscount);
    this.#set(week, COMPANY, gaugeIndex.brand, world.brand);
    this.#set(week, COMPANY, gaugeIndex.addressable, world.addressable);
    this.#set(week, COMPANY, gaugeIndex.customers, people.atStage[stage.customer]!);
    this.#set(week, COMPANY, gaugeIndex.openLeads, openLeads);
    this.#set(week, COMPANY, gaugeIndex.openOpportunities, people.atStage[stage.opportunity]!);
    this.#set(week, COMPANY, gaugeIndex.openValue, people.pipeline[0]! * world.priceLevel);
    this.#set(week, COMPANY, gaugeIndex.queue, people.atStage[stage.mql]!);
    this.#set(week, COMPANY, gaugeIndex.inNeed, needs.count);
    this.#set(week, COMPANY, gaugeIndex.needIndex, needIndexOn(needs, world.day));
  }

  /** A unit's levers, each the mean over those of its people who have it; its people come by role. */
  #readLevers(week: number, unit: number, groups: readonly (readonly Person[])[]): void {
    this.#holders.fill(0);
    for (const people of groups) {
      const { repertoire, role } = people[0]!;
      const count = atWorkAmong(people);
      if (repertoire.levers.length === 0 || count === 0) continue;
      let effort = 0;
      for (let lever = 0; lever < repertoire.levers.length; lever++) {
        const value = meanAt(people, lever);
        if (repertoire.levers[lever]!.kind === "effort") effort += value;
        this.#take(week, unit, this.#leverColumns[role][lever]!, value, count);
      }
      this.#take(week, unit, gaugeIndex.effort, effort, count);
    }
  }

  /** Takes the mean of so many people into a unit's. */
  #take(week: number, unit: number, gauge: number, value: number, people: number): void {
    const before = this.#holders[gauge]!;
    this.#holders[gauge] = before + people;
    const cell = this.#row(week, unit) + gauge;
    const there = this.values[cell]!;
    this.values[cell] = before === 0 ? value : there + (people / (before + people)) * (value - there);
  }

  #set(week: number, unit: number, gauge: number, value: number): void {
    this.values[this.#row(week, unit) + gauge] = value;
  }

  #row(week: number, unit: number): number {
    return (week * this.#units + unit) * this.names.length;
  }
}

function atWorkAmong(people: readonly Person[]): number {
  let count = 0;
  for (const { atWork } of people) if (atWork) count++;
  return count;
}
