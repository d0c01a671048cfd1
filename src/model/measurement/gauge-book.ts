import { stage } from "../funnel/stages.ts";
import { type Gauge, gaugeNames } from "../ledger/gauges.ts";
import { COMPANY, type Department, MARKETING, SALES } from "../ledger/units.ts";
import { needIndexOn } from "../market/needs.ts";
import { leverNames } from "../people/lever-names.ts";
import { meanLever, meanLobbying, type Person } from "../people/staff.ts";
import type { World } from "../world.ts";
import { Panel } from "./panel.ts";

/** What was read off the world at each counted week's end: [week][unit][gauge], NaN where a gauge has no meaning. */
export class GaugeBook {
  readonly names: readonly string[];
  readonly values: Float64Array;
  readonly #units: number;
  readonly #panel: Panel;
  readonly #columns: ReadonlyMap<string, number>;
  /** Columns of each department's levers, in the order of their repertoire. */
  readonly #leverColumns: Readonly<Record<Department, readonly number[]>>;

  constructor(world: World) {
    const levers = leverNames(world.company);
    this.names = gaugeNames(levers);
    this.#columns = new Map(this.names.map((name, column) => [name, column]));
    const columnsOf = (department: Department) =>
      levers[department].map((name) => this.#columns.get(`lever:${name}`)!);
    this.#leverColumns = { marketing: columnsOf("marketing"), sales: columnsOf("sales") };
    this.#units = world.ledger.units;
    this.#panel = new Panel(world.people.count);
    this.values = new Float64Array((world.endDay / 5) * this.#units * this.names.length).fill(Number.NaN);
  }

  /** Reads all gauges at a week's end. */
  read(world: World, week: number): void {
    this.#readWorld(world, week);
    this.#set(week, MARKETING, "budgetShare", world.manager.share);
    this.#set(week, SALES, "budgetShare", 1 - world.manager.share);
    this.#set(week, COMPANY, "budgetTug", Math.abs(world.manager.share - 0.5));
    this.#set(week, COMPANY, "lobbying", meanLobbying(world.staff));
    this.#readLevers(week, MARKETING, world.staff.marketers);
    this.#readLevers(week, SALES, world.staff.reps);
    for (const person of world.staff.people) this.#readLevers(week, person.unit, [person]);
  }

  #readWorld(world: World, week: number): void {
    const { needs, people } = world;
    const view = this.#panel.look(world);
    for (const [name, value] of Object.entries(view))
      this.#set(week, COMPANY, name as keyof typeof view, value);
    this.#set(week, COMPANY, "brand", world.brand);
    this.#set(week, COMPANY, "addressable", world.addressable);
    this.#set(week, COMPANY, "customers", people.atStage[stage.customer]!);
    this.#set(
      week,
      COMPANY,
      "openLeads",
      world.openLeads.reduce((sum, leads) => sum + leads.length, 0),
    );
    this.#set(week, COMPANY, "queue", people.atStage[stage.mql]!);
    this.#set(week, COMPANY, "inNeed", needs.count);
    this.#set(week, COMPANY, "needIndex", needIndexOn(needs, world.day));
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
    this.#set(week, unit, "effort", effort);
  }

  #set(week: number, unit: number, name: Gauge, value: number): void {
    this.values[this.#row(week, unit) + this.#columns.get(name)!] = value;
  }

  #row(week: number, unit: number): number {
    return (week * this.#units + unit) * this.names.length;
  }
}
