import { WEEKS_A_YEAR } from "../../calendar.ts";
import { marginalCost } from "../decisions/cost.ts";
import { moveLevers } from "../decisions/move.ts";
import { purpose } from "../luck-purposes.ts";
import { personName } from "../roles/roster.ts";
import { believeDeals } from "./believe-deals.ts";
import { Diverged } from "./diverged.ts";
import type { FlowBelief } from "./first-beliefs.ts";
import type { Mind } from "./mind.ts";
import type { PayAccount } from "./pay-account.ts";
import { believedPaySlopes, weeksToPay } from "./pay-slopes.ts";
import type { PeopleWorld } from "./people-world.ts";
import { bendOfResult, expectWholePeriod, marginalResult, project } from "./projection.ts";
import { meanAt, type Person, settle } from "./staff.ts";

/** Addresses of a person's levers lie this far apart. */
const LEVERS_APART = 64;

/** At a week's end everybody moves their levers a step toward what they believe pays, and acts on it from the next day. */
export function decideWeek(world: PeopleWorld, week: number): void {
  for (const person of world.staff.people) {
    if (!person.mind || !person.atWork) continue;
    reckon(world, person, person.mind, week);
    if (person.timing) believeDeals(world, person, person.mind, person.timing, week);
    checkFinite(person, person.mind, week);
    moveLevers(
      person.repertoire,
      person.intended,
      person.mind.gradient,
      person.mind.bending,
      world.company.decisions,
      person.intended,
    );
    act(world, person, week);
  }
  driftNorms(world);
  settle(world.staff, world.company);
}

/** What a lever is believed to bring must be a number, or what follows would be none. */
function checkFinite(person: Person, { gradient, bending }: Mind, week: number): void {
  for (let lever = 0; lever < gradient.length; lever++) {
    if (Number.isFinite(gradient[lever]! + bending[lever]!)) continue;
    const { name } = person.repertoire.levers[lever]!;
    throw new Diverged({ person: personName(person), week: week + 1, what: "belief", subject: name });
  }
}

/**
 * Writes what one more unit of each lever is believed to bring a person, money a week, less what it costs them, and how fast
 * that is believed to fall beside the cost.
 */
export function reckon(
  world: Pick<PeopleWorld, "company">,
  person: Pick<Person, "repertoire" | "intended" | "norms">,
  mind: Mind,
  week: number,
): void {
  const { gradient, bending, costs, growth } = mind;
  gradient.fill(0);
  bending.fill(0);
  for (const account of mind.accounts) addPay(world, person, mind, account, week);
  addCare(gradient, mind.volume.belief, mind.volume.value + mind.blamed);
  addCare(gradient, mind.quality.belief, mind.quality.value);
  marginalCost(person.repertoire, person.norms, person.intended, costs, growth);
  for (let lever = 0; lever < gradient.length; lever++) {
    gradient[lever] = gradient[lever]! - costs[lever]! - usualCost(mind, week, lever);
    bending[lever] = Math.max(0, bending[lever]!) + growth[lever]!;
  }
}

/** What the norm itself costs in the week of the year in which what is decided at a week's end is done. */
function usualCost(
  { usualCost: table, usualCostTimes, gradient }: Mind,
  week: number,
  lever: number,
): number {
  if (table === null) return 0;
  return usualCostTimes * table[((week + 1) % WEEKS_A_YEAR) * gradient.length + lever]!;
}

/** Adds what a component is believed to pay for each lever; pay that falls due later weighs less. */
export function addPay(
  world: Pick<PeopleWorld, "company">,
  person: Pick<Person, "repertoire" | "intended">,
  mind: Mind,
  account: PayAccount,
  week: number,
): void {
  const { standings, slopes, expected, weight, pay, carried } = account;
  if (standings.length === 0 || account.inForce === null) return;
  const { company } = world;
  const left = account.weeks - ((week + 1) % account.weeks);
  project(account, mind, person.intended, left);
  if (account.looksAhead) expectWholePeriod(account, mind, person.intended);
  believedPaySlopes(company, mind, account, { expected, periods: left, weight, pay, carried }, slopes);
  const weighs = 1 / (1 + company.decisions.impatience * (left + weeksToPay(company, account)));
  for (let r = 0; r < standings.length; r++)
    addReading(person, mind, account, r, weighs * slopes[r]! * weight[r]!);
}

/** Adds what a reading's part of a component is believed to pay for each lever, at so much money for a unit of its result. */
function addReading(
  person: Pick<Person, "repertoire" | "intended">,
  mind: Mind,
  account: PayAccount,
  r: number,
  price: number,
): void {
  const { gradient, bending } = mind;
  const { repertoire, intended } = person;
  const standing = account.standings[r]!;
  const value = account.expected[r]!;
  for (let lever = 0; lever < gradient.length; lever++) {
    gradient[lever]! += price * marginalResult(standing, value, mind, repertoire, intended, lever);
    bending[lever]! -= price * bendOfResult(standing, value, lever);
  }
}

function addCare(gradient: Float64Array, { effect, usual }: FlowBelief, value: number): void {
  if (value === 0 || usual === 0) return;
  for (let lever = 0; lever < gradient.length; lever++) {
    gradient[lever] = gradient[lever]! + (value / usual) * effect[lever]!;
  }
}

/** A person does what they mean to, wandering a little; the efforts of one person fit into a day. */
function act(world: PeopleWorld, person: Person, week: number): void {
  const { intended, acted, repertoire, number } = person;
  const { exploration } = world.company.decisions;
  let day = 0;
  for (let lever = 0; lever < acted.length; lever++) {
    const wander = exploration * world.luck.normal(purpose.exploration, number * LEVERS_APART + lever, week);
    const { low, high, kind } = repertoire.levers[lever]!;
    acted[lever] = Math.max(low, Math.min(high, intended[lever]! + wander));
    if (kind === "effort") day += acted[lever]!;
  }
  if (day <= repertoire.budget) return;
  for (let lever = 0; lever < acted.length; lever++) {
    if (repertoire.levers[lever]!.kind === "effort") acted[lever] = (acted[lever]! * repertoire.budget) / day;
  }
}

/** What all do becomes normal: the norms of stances move toward the role's mean. */
function driftNorms(world: PeopleWorld): void {
  const { normDrift } = world.company.decisions;
  for (const role of world.staff.byRole) {
    const levers = role[0]?.repertoire.levers ?? [];
    for (let lever = 0; lever < levers.length; lever++) {
      if (levers[lever]!.kind === "effort" || !role[0]!.mind) continue;
      const usual = meanAt(role, lever);
      if (Number.isNaN(usual)) continue;
      for (const { norms } of role) norms[lever] = norms[lever]! + normDrift * (usual - norms[lever]!);
    }
  }
}
