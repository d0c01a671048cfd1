import { WEEKS_A_MONTH } from "../../calendar.ts";
import { termsInMonth, toCents } from "../incentives/payroll.ts";
import { flowIndex } from "../ledger/flows.ts";
import { personName } from "../roles/roster.ts";
import { closePeriod, endParts } from "./close-period.ts";
import { Diverged } from "./diverged.ts";
import { type PayAccount, readingValue } from "./pay-account.ts";
import { recordAttainment } from "./pay-record.ts";
import type { PeopleWorld } from "./people-world.ts";
import { salaryInWeek } from "./salaries.ts";
import type { Person } from "./staff.ts";

/**
 * A week's end: salaries that fall due are paid, and bonuses are accrued from the reported results, as a company's books do. What
 * is owed so far is the share of the period gone, of what it would pay if it went on like that; at the period's end that is
 * the pay itself, to the cent. What is taken back comes off what the week pays, and where that is too little off later weeks.
 */
export function payDay(world: PeopleWorld, week: number): void {
  paySalaries(world, week);
  for (const person of world.staff.people) {
    const accounts = person.mind?.accounts ?? [];
    if (person.atWork) settleWeek(world, person, accounts, week);
    for (const account of accounts) {
      if ((week + 1) % account.weeks !== 0) continue;
      recordAttainment(world, person, account);
      if (week + 1 >= account.guaranteedUntil) account.guaranteed = 0;
      closePeriod(account, termsInMonth(account.terms, Math.floor((week + 1) / WEEKS_A_MONTH) + 1));
    }
    endParts(accounts);
  }
}

/** Books what a week changes of what a person is owed; of somebody who is away it stays what it was. */
function settleWeek(world: PeopleWorld, person: Person, accounts: readonly PayAccount[], week: number): void {
  let left = salaryOf(world, person, week);
  for (const account of accounts) left += owe(person, account, week);
  for (const account of accounts) left -= book(world, person, account, left);
}

/** Reckons what an account owes for its period so far; returns by how much what it gives has grown in the week. */
function owe(person: Person, account: PayAccount, week: number): number {
  const gone = (week % account.weeks) + 1 - account.missed;
  account.due = dueTo(person, account, gone / (account.weeks - account.missed), week);
  return Math.max(0, account.due) - Math.max(0, account.accrued);
}

/**
 * Books by how much the amount owed for the period has changed. What falls below nothing is taken from what the week pays, of
 * which so much is left, and what cannot be taken stays a debt; what is no longer to be taken is given back. Returns what was
 * taken.
 */
function book(world: PeopleWorld, { number }: Person, account: PayAccount, left: number): number {
  const { due, accrued, debt } = account;
  const fallen = Math.min(0, accrued) - Math.min(0, due);
  const owing = toCents(debt + fallen);
  const taken = Math.min(owing, Math.max(0, toCents(left)));
  account.debt = toCents(owing - taken);
  account.accrued = due;
  const deferred = account.debt - debt;
  const paid = due - accrued + deferred;
  world.ledger.credit(flowIndex.bonuses, paid, number, -1);
  world.ledger.credit(flowIndex.clawback, fallen - deferred, number, -1);
  world.payRecord.pay(account.terms, number, world.day, paid);
  return taken;
}

/** The same as {@link amountDue}, told of whom and when if it is no amount of money. */
function dueTo(person: Person, account: PayAccount, gone: number, week: number): number {
  try {
    return amountDue(account, gone);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Diverged({
      person: personName(person),
      week: week + 1,
      what: "pay",
      subject: account.terms.type,
    });
  }
}

/** What an account pays for a period of which this share is gone, of the part for which its person is there, to the cent. */
export function amountDue({ owed, standings, results, carried }: PayAccount, gone: number): number {
  for (let r = 0; r < standings.length; r++) {
    const standing = standings[r]!;
    results[r] = standing.paid.per ? readingValue(standing) : readingValue(standing) / gone;
  }
  const due = toCents(owed.of(results, carried));
  return gone === 1 ? due : toCents(gone * due);
}

function paySalaries(world: PeopleWorld, week: number): void {
  const { ledger, company, payRecord, salariesDue, staff, day } = world;
  ledger.credit(flowIndex.salaries, company.manager.salaryPerWeek, -1, -1);
  for (const salary of salariesDue) {
    const { terms, number } = salary;
    if (!staff.people[number]!.atWork) continue;
    const amount = salaryInWeek(salary, week);
    payRecord.pay(terms, number, day, amount);
    ledger.credit(flowIndex.salaries, amount, number, -1);
  }
}

/** What a week's salaries come to for a person. */
function salaryOf({ salariesDue }: PeopleWorld, person: Person, week: number): number {
  let sum = 0;
  for (const salary of salariesDue) if (salary.number === person.number) sum += salaryInWeek(salary, week);
  return sum;
}
