import type { ComponentTerms, Seat } from "../incentives/component.ts";
import { eligible, expectedPay, payOf, toCents } from "../incentives/payroll.ts";
import { rulesOf } from "../incentives/payslip.ts";
import { seatsOf } from "../incentives/seats-of.ts";
import type { Department } from "../ledger/units.ts";
import type { Setup } from "../setup.ts";
import { calledByRole, Diverged } from "./diverged.ts";

/** What a person gets of a salary each of its periods, whatever happens. */
export interface SalaryDue {
  readonly terms: ComponentTerms;
  readonly number: number;
  readonly department: Department;
  /** Money a week, not rounded: a year's sum over 48 weeks may be no whole cents. */
  readonly amount: number;
}

/** What a salary pays in a counted week, the first being 0, to the cent: weeks add up to the sum that was stated. */
export function salaryInWeek({ amount }: SalaryDue, week: number): number {
  return toCents(toCents(amount * (week + 1)) - toCents(amount * week));
}

/** The salaries of a plan, person by person. */
export function salariesOf({ company, plan }: Setup): readonly SalaryDue[] {
  const { marketers, reps } = company;
  const seats = seatsOf(marketers.count, reps.count);
  return plan.components
    .filter((terms) => rulesOf(terms).component.salary)
    .flatMap((terms) =>
      seats.flatMap((seat, number) => {
        const { department } = seat;
        return eligible(terms, department)
          ? [{ terms, number, department, amount: amountOf(terms, number, seat, marketers.count) }]
          : [];
      }),
    );
}

/** A week's salary, told of whom it is if it is no amount of money. */
function amountOf(terms: ComponentTerms, number: number, seat: Seat, marketers: number): number {
  try {
    payOf(terms, [], seat);
    return expectedPay(terms, [], seat);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const person = calledByRole({ department: seat.department, number }, marketers);
    throw new Diverged({ person, week: 1, what: "pay", subject: terms.type });
  }
}
