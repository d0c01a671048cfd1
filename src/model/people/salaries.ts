import type { ComponentTerms } from "../incentives/component.ts";
import { eligible, expectedPay, payOf, toCents } from "../incentives/payroll.ts";
import { rulesOf } from "../incentives/payslip.ts";
import type { Seat } from "../incentives/seat.ts";
import { seatsOf } from "../incentives/seats-of.ts";
import { type Post, personName, rosterOf } from "../roles/roster.ts";
import type { Setup } from "../setup.ts";
import { Diverged } from "./diverged.ts";

/** What a person gets of a salary each of its periods, whatever happens. */
export interface SalaryDue {
  readonly terms: ComponentTerms;
  readonly number: number;
  /** Money a week, not rounded: a year's sum over 48 weeks may be no whole cents. */
  readonly amount: number;
}

/** What a salary pays in a counted week, the first being 0, to the cent: weeks add up to the sum that was stated. */
export function salaryInWeek({ amount }: SalaryDue, week: number): number {
  return toCents(toCents(amount * (week + 1)) - toCents(amount * week));
}

/** What a person is due of salaries, money a week. */
export function salaryPerWeek(due: readonly SalaryDue[], number: number): number {
  let sum = 0;
  for (const salary of due) if (salary.number === number) sum += salary.amount;
  return sum;
}

/** The salaries of a plan, person by person. */
export function salariesOf({ company, plan }: Pick<Setup, "company" | "plan">): readonly SalaryDue[] {
  const people = rosterOf(company);
  const seats = seatsOf(people);
  return plan.components
    .filter((terms) => rulesOf(terms).component.salary)
    .flatMap((terms) =>
      seats.flatMap((seat, number) => {
        if (!eligible(terms, seat)) return [];
        return [{ terms, number, amount: amountOf(terms, seat, people[number]!) }];
      }),
    );
}

/** A week's salary, told of whom it is if it is no amount of money. */
function amountOf(terms: ComponentTerms, seat: Seat, post: Post): number {
  try {
    payOf(terms, [], seat);
    return expectedPay(terms, [], seat);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Diverged({ person: personName(post), week: 1, what: "pay", subject: terms.type });
  }
}
