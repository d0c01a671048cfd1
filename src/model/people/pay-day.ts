import { weeksOf } from "../incentives/component.ts";
import { carryOf, termsInMonth, toCents } from "../incentives/payroll.ts";
import { flowIndex } from "../ledger/flows.ts";
import type { World } from "../world.ts";
import { calledByRole, Diverged } from "./diverged.ts";
import { type PayAccount, putInForce, readingValue } from "./pay-account.ts";
import { recordAttainment } from "./pay-record.ts";
import type { Person } from "./staff.ts";

/**
 * A week's end: salaries that fall due are paid, and bonuses are accrued from the reported results, as a company's books do. What
 * is owed so far is the share of the period gone, of what it would pay if it went on like that; at the period's end that is
 * the pay itself, to the cent.
 */
export function payDay(world: World, week: number): void {
  paySalaries(world, week);
  for (const person of world.staff.people) {
    for (const account of person.mind?.accounts ?? []) {
      const gone = (week % account.weeks) + 1;
      accrue(world, person, account, dueTo(world, person, account, gone / account.weeks, week));
      if (gone === account.weeks) {
        recordAttainment(world, person, account);
        closePeriod(account, Math.floor((week + 1) / 4) + 1);
      }
    }
  }
}

/** Books by how much the amount owed for the period has changed, and how much of that a clawback or penalty took back. */
function accrue(world: World, { number, department }: Person, account: PayAccount, due: number): void {
  const marketer = department === "marketing" ? number : -1;
  const rep = department === "sales" ? number : -1;
  const takenBack = Math.min(0, account.accrued) - Math.min(0, due);
  world.ledger.credit(flowIndex.bonuses, due - account.accrued, marketer, rep);
  world.ledger.credit(flowIndex.clawback, takenBack, marketer, rep);
  world.payRecord.pay(account.terms, number, world.day, due - account.accrued);
  account.accrued = due;
}

/** The same as {@link amountDue}, told of whom and when if it is no amount of money. */
function dueTo(world: World, person: Person, account: PayAccount, gone: number, week: number): number {
  try {
    return amountDue(account, gone);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const who = calledByRole(person, world.staff.marketers.length);
    const { type } = account.terms;
    throw new Diverged(who, type, week + 1, `what the ${type} pays is no finite number`);
  }
}

/** Begins the next pay period, the first day of which lies in a counted month. */
function closePeriod(account: PayAccount, month: number): void {
  const { terms, inForce, seat, standings, carried } = account;
  account.accrued = 0;
  if (inForce !== null) account.carried = carryOf(inForce, standings.map(readingValue), seat, carried);
  putInForce(account, termsInMonth(terms, month));
  for (const standing of account.standings) {
    standing.sum = 0;
    standing.per = 0;
  }
}

/** What an account pays for a period of which this share is gone, to the cent. */
export function amountDue({ owed, standings, results, carried }: PayAccount, gone: number): number {
  for (let r = 0; r < standings.length; r++) {
    const standing = standings[r]!;
    results[r] = standing.paid.per ? readingValue(standing) : readingValue(standing) / gone;
  }
  const due = toCents(owed.of(results, carried));
  return gone === 1 ? due : toCents(gone * due);
}

function paySalaries({ ledger, company, payRecord, salariesDue, day }: World, week: number): void {
  ledger.credit(flowIndex.salaries, company.manager.salaryPerWeek, -1, -1);
  for (const { terms, number, department, amount } of salariesDue) {
    if ((week + 1) % weeksOf[terms.period] !== 0) continue;
    payRecord.pay(terms, number, day, amount);
    const marketer = department === "marketing" ? number : -1;
    ledger.credit(flowIndex.salaries, amount, marketer, department === "sales" ? number : -1);
  }
}
