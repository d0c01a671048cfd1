import type { z } from "zod";
import { type Inner, slot } from "../../src/model/customers/population.ts";
import type { PayPlan } from "../../src/model/incentives/pay-plan.ts";
import type { Flow } from "../../src/model/ledger/flows.ts";
import type { Market } from "../../src/model/market/condition.ts";
import { companySchema } from "../../src/model/parameters/company.ts";
import type { Priors } from "../../src/model/priors.ts";
import { WARM_UP_WEEKS } from "../../src/model/warm-up.ts";
import { createWorld, type World } from "../../src/model/world.ts";

/** What is different in a small company: everything else is as it usually is. */
export type Changes = NonNullable<z.input<typeof companySchema>>;

interface Circumstances {
  readonly plan?: PayPlan;
  readonly market?: Market;
  readonly priors?: Priors | null;
  readonly months?: number;
  readonly seed?: number;
}

/** Equally able people, two of each, and 200 customers on the first counted day, before anything has happened. */
export function aWorld(changes: Changes = {}, circumstances: Circumstances = {}): World {
  const {
    plan = { title: "none", components: [], metrics: {} },
    market = { title: "healthy", conditions: [] },
    priors = null,
    months = 6,
    seed = 1,
  } = circumstances;
  const company = companySchema.parse({
    ...changes,
    customers: { count: 200, ...changes.customers },
    marketers: { count: 2, ...changes.marketers },
    reps: { count: 2, ...changes.reps },
    decisions: { abilitySpread: 0, ...changes.decisions },
  });
  const world = createWorld({ setup: { company, plan, market, months }, priors, seed, replication: 0 });
  turnTo(world, 0);
  return world;
}

/** Turns a world and its ledger to a day. */
export function turnTo(world: World, day: number): void {
  world.day = day;
  world.ledger.openWeek(WARM_UP_WEEKS + Math.floor(day / 5));
}

/** A flow of a unit over the whole trial so far. */
export function total(world: World, flow: Flow, unit = 0): number {
  return world.ledger.sum(0, world.ledger.weeks, unit, flow);
}

/** What everybody carries of a kind, by customer. */
export function ofEverybody({ people }: World, what: Exclude<keyof Inner, "words">): number[] {
  return Array.from({ length: people.count }, (_, i) => people.inner[what][slot(i)]!);
}

/** Gives the first of all customers, or all, the same of a kind. */
export function giveEverybody(
  { people }: World,
  what: Exclude<keyof Inner, "words">,
  value: number,
  count = people.count,
): void {
  for (let i = 0; i < count; i++) people.inner[what][slot(i)] = value;
}

/** Traits and memory of a middling person with a live need, so that chances can be reckoned by hand. */
export function makeMiddling(world: World, i: number): void {
  const { people } = world;
  people.inner.fit[slot(i)] = 0.5;
  people.inner.ticket[slot(i)] = 1000;
  people.inner.tolerance[slot(i)] = 4;
  people.inner.trust[slot(i)] = 0.8;
  people.inner.warmth[slot(i)] = 0.4;
  people.inner.pressure[slot(i)] = 0;
  people.inner.seenOn[slot(i)] = world.day;
  people.inner.needUntil[slot(i)] = world.day + 1000;
  people.served[i] = 0;
  people.inner.expectedDiscount[slot(i)] = world.marketDiscount;
}
