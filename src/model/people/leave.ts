import { MONTHS_A_YEAR, WEEKS_A_MONTH, WEEKS_A_YEAR } from "../../calendar.ts";
import { power } from "../../random/power.ts";
import { isKeptByLeavers, neverTakes, owesCarried, toCents } from "../incentives/payroll.ts";
import { flowIndex } from "../ledger/flows.ts";
import { purpose } from "../luck-purposes.ts";
import type { Priors } from "../priors.ts";
import { parametersOf, roleNamed } from "../roles/roster.ts";
import { believedOutput } from "./believed-output.ts";
import { payInComingYear } from "./coming-year.ts";
import type { Mind } from "./mind.ts";
import { outsideOffer } from "./outside-offer.ts";
import type { PayAccount } from "./pay-account.ts";
import type { PeopleWorld } from "./people-world.ts";
import { salaryPerWeek } from "./salaries.ts";
import type { Person } from "./staff.ts";
import { abilityOf } from "./traits.ts";

/** Addresses of a post's months lie this far apart from one holder to the next. */
const MONTHS_APART = 4096;

/** Writes down that somebody left a post, or came to it, at a counted week's end. */
export function noteTurnover(
  { turnoverRecord, staff }: PeopleWorld,
  post: number,
  week: number,
  came: boolean,
): void {
  turnoverRecord?.note({ post, week, came, ability: abilityOf(staff.traits, post) });
}

/** At the end of a counted month, the first being 0, lets those leave who do. Returns whether anybody did. */
export function letLeave(world: PeopleWorld, priors: Priors, month: number): boolean {
  let anybody = false;
  for (const person of world.staff.people) {
    const { mind } = person;
    if (mind === null || !person.atWork) continue;
    const { number } = person;
    const when = world.staff.occupancy.occupant[number]! * MONTHS_APART + month;
    const draw = world.luck.uniform(purpose.quitting, number, when);
    if (staysForSalary(world, priors, person, mind, draw)) continue;
    if (draw >= chanceToLeave(world, priors, person, mind, month)) continue;
    leave(world, person, mind);
    noteTurnover(world, number, (month + 1) * WEEKS_A_MONTH - 1, false);
    anybody = true;
  }
  return anybody;
}

/**
 * Whether somebody would stay by the luck of this month if they were paid their salary alone, as most would: what else they expect, which
 * takes long to reckon, only keeps them the more.
 */
function staysForSalary(
  world: PeopleWorld,
  priors: Priors,
  person: Person,
  mind: Mind,
  draw: number,
): boolean {
  for (const { terms } of mind.accounts) if (!neverTakes(terms)) return false;
  return draw >= chanceAtPay(world, priors, person, mind, salaryPerWeek(world.salariesDue, person.number));
}

/**
 * The chance that somebody leaves at a month's end: the month's part of their role's yearly turnover, times the outside offer over what they
 * expect to be paid in the coming year, to the power of the elasticity. What would be lost by leaving counts as pay for staying.
 */
export function chanceToLeave(
  world: PeopleWorld,
  priors: Priors,
  person: Person,
  mind: Mind,
  month: number,
): number {
  const pay = expectedPay(world, person, mind, month) + lostByLeaving(mind) / WEEKS_A_YEAR;
  return chanceAtPay(world, priors, person, mind, pay);
}

/** The same where staying is worth so much, money a week. */
function chanceAtPay(world: PeopleWorld, priors: Priors, person: Person, mind: Mind, pay: number): number {
  const { company, setup } = world;
  const { yearlyTurnover = 0 } = parametersOf(company, roleNamed(person.role));
  const offer = outsideOffer(
    setup.inForce,
    person.role,
    mind.referencePay,
    believedOutput(world, priors, person),
  );
  if (yearlyTurnover === 0 || offer <= 0) return 0;
  if (pay <= 0) return 1;
  return Math.min(1, (yearlyTurnover / MONTHS_A_YEAR) * power(offer / pay, company.staffing.quitElasticity));
}

/** What somebody expects to be paid if they stay, money a week. */
function expectedPay(
  { company, salariesDue }: PeopleWorld,
  { unit, number, intended }: Person,
  mind: Mind,
  month: number,
): number {
  const salary = salaryPerWeek(salariesDue, number);
  return payInComingYear({ unit, mind, levers: intended, salary, output: 1 }, company, month + 1);
}

/** What whoever leaves now is not paid of what they have earned. */
function lostByLeaving({ accounts }: Mind): number {
  let sum = 0;
  for (const account of accounts) sum += lostOf(account);
  return sum;
}

/** The same of one account: pay that still waits, and of the current period what only those get who stay until its end. */
function lostOf({ terms, accrued, waiting }: PayAccount): number {
  let lost = isKeptByLeavers(terms) && waiting.length === 0 ? 0 : Math.max(0, accrued);
  for (const earned of waiting) lost += Math.max(0, earned);
  return toCents(lost);
}

/** Somebody leaves: what they are not paid is no longer owed, and what they owe is written off. */
function leave(world: PeopleWorld, person: Person, mind: Mind): void {
  const { ledger, payRecord, day, staff } = world;
  const { number, intended, acted, norms } = person;
  for (const account of mind.accounts) {
    const lost = lostOf(account);
    if (lost > 0) {
      ledger.credit(flowIndex.bonuses, -lost, number, -1);
      payRecord.pay(account.terms, number, day, -lost);
    }
    closeForLeaver(account);
  }
  ledger.credit(flowIndex.leavers, 1, number, -1);
  staff.occupancy.vacantWeeks[number] = 0;
  staff.occupancy.ramp[number] = 1;
  intended.set(norms);
  acted.set(norms);
}

function closeForLeaver(account: PayAccount): void {
  account.waiting.fill(0);
  account.accrued = 0;
  account.debt = 0;
  if (owesCarried(account.terms)) account.carried = 0;
}
