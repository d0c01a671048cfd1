import { DAYS_A_WEEK } from "../../calendar.ts";
import { stage } from "../customers/stages.ts";
import { gaugeIndex, gaugeNames } from "../ledger/gauges.ts";
import { COMPANY, type Department, MARKETING, SALES } from "../ledger/units.ts";
import { needIndexOn } from "../market/needs.ts";
import { leverNames } from "../people/lever-names.ts";
import { meanLever, meanLobbying, type Person } from "../people/staff.ts";
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
  /** Columns of each department's levers, in the order of their repertoire. */
  readonly #leverColumns: Readonly<Record<Department, readonly number[]>>;

  constructor(world: World, units: number) {
    const levers = leverNames(world.company);
    this.names = gaugeNames(levers);
    const columnsOf = (department: Department) =>
      Array.from(levers[department], (name) => this.names.indexOf(`lever:${name}`));
    this.#leverColumns = { marketing: columnsOf("marketing"), sales: columnsOf("sales") };
    this.#units = units;
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
    this.#readLevers(week, MARKETING, world.staff.marketers);
    this.#readLevers(week, SALES, world.staff.reps);
    for (const person of world.staff.people) {
      if (person.unit < this.#units) this.#readLevers(week, person.unit, [person]);
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
    this.#set(week, COMPANY, gaugeIndex.queue, people.atStage[stage.mql]!);
    this.#set(week, COMPANY, gaugeIndex.inNeed, needs.count);
    this.#set(week, COMPANY, gaugeIndex.needIndex, needIndexOn(needs, world.day));
  }

  #readLevers(week: number, unit: number, people: readonly Person[]): void {
    const { repertoire, department } = people[0]!;
    const columns = this.#leverColumns[department];
    const row = this.#row(week, unit);
    let effort = 0;
    for (let lever = 0; lever < columns.length; lever++) {
      const value = meanLever(people, lever);
      if (repertoire.levers[lever]!.kind === "effort") effort += value;
      this.values[row + columns[lever]!] = value;
    }
    this.#set(week, unit, gaugeIndex.effort, effort);
  }

  #set(week: number, unit: number, gauge: number, value: number): void {
    this.values[this.#row(week, unit) + gauge] = value;
  }

  #row(week: number, unit: number): number {
    return (week * this.#units + unit) * this.names.length;
  }
}
