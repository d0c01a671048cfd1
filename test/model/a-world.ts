import { type ContactRecord, slot } from "../../src/model/customers/population.ts";
import { fadeToToday } from "../../src/model/customers/stocks.ts";
import type { PayPlan } from "../../src/model/incentives/pay-plan.ts";
import type { Flow } from "../../src/model/ledger/flows.ts";
import type { Market } from "../../src/model/market/condition.ts";
import { companySchema } from "../../src/model/parameters/company.ts";
import type { Priors } from "../../src/model/priors.ts";
import { WARM_UP_WEEKS } from "../../src/model/warm-up.ts";
import { createWorld, type World } from "../../src/model/world.ts";
import { type Changes, plainWith } from "./plain.ts";

export type { Changes } from "./plain.ts";

interface Circumstances {
  readonly plan?: PayPlan;
  readonly market?: Market;
  readonly priors?: Priors | null;
  readonly months?: number;
  readonly seed?: number;
}

/** A plain company of people of one pace, two of each, of whom as little is asked as there are few customers, and 200 customers on the first counted day, before anything has happened; what they remember stands in units of that day. */
export function aWorld(changes: Changes = {}, circumstances: Circumstances = {}): World {
  const {
    plan = { title: "none", components: [], metrics: {} },
    market = { title: "healthy", conditions: [] },
    priors = null,
    months = 6,
    seed = 1,
  } = circumstances;
  const { count = 200 } = changes.customers ?? {};
  const teamSize = count / 10_000;
  const company = companySchema.parse(
    plainWith({
      ...changes,
      customers: { ...changes.customers, count },
      marketers: { count: 2, teamSize, paceSpread: 0, ...changes.marketers },
      reps: { count: 2, teamSize, paceSpread: 0, ...changes.reps },
    }),
  );
  const world = createWorld({ setup: { company, plan, market, months }, priors, seed, replication: 0 });
  world.warmth.since = 0;
  world.pressure.since = 0;
  turnTo(world, 0);
  return world;
}

/** Turns a world, what people remember and its ledger to a day. */
export function turnTo(world: World, day: number): void {
  world.day = day;
  fadeToToday(world);
  world.ledger.openWeek(WARM_UP_WEEKS + Math.floor(day / 5));
}

/** A flow of a unit over the whole trial so far. */
export function total(world: World, flow: Flow, unit = 0): number {
  return world.ledger.sum(0, world.ledger.weeks, unit, flow);
}

/** What each customer's record holds. */
export type Kind = Exclude<keyof ContactRecord, "words">;

/** What everybody carries of a kind, by customer. */
export function ofEverybody({ people }: World, what: Kind): number[] {
  return Array.from({ length: people.count }, (_, i) => people.record[what][slot(i)]!);
}

/** Gives the first of all customers, or all, the same of a kind. */
export function giveEverybody({ people }: World, what: Kind, value: number, count = people.count): void {
  for (let i = 0; i < count; i++) people.record[what][slot(i)] = value;
}

/** Traits and memory of a middling person with a live need, so that chances can be reckoned by hand. */
export function makeMiddling(world: World, i: number): void {
  const { people } = world;
  people.record.fit[slot(i)] = 0.5;
  people.record.ticket[slot(i)] = 1000;
  people.record.tolerance[slot(i)] = 4;
  people.record.trust[slot(i)] = 0.8;
  people.record.warmth[slot(i)] = 0.4 / world.warmth.unit;
  people.record.pressure[slot(i)] = 0;
  people.record.needUntil[slot(i)] = world.day + 1000;
  people.record.expectedDiscount[slot(i)] = world.marketDiscount;
}
