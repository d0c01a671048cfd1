import { WEEKS_A_MONTH, WEEKS_A_YEAR } from "../../calendar.ts";
import type { ComponentTerms } from "../../model/incentives/component.ts";
import { yearOfPart } from "../../model/incentives/cost-in-months.ts";
import { periodsIn, startsOf } from "../../model/people/pay-record.ts";
import type { PaidTrial } from "./paid-trial.ts";

/** The cells of a person under a component: from the first, included, to the last, not included. */
export function cellsOf(
  { pay, weeks }: PaidTrial,
  component: number,
  person: number,
): { readonly from: number; readonly to: number } {
  const periods = periodsIn(weeks, pay.weeksEach[component]!);
  const from = startsOf(pay.weeksEach, pay.people.length, weeks)[component]! + person * periods;
  return { from, to: from + periods };
}

const sum = (amounts: Float64Array): number => amounts.reduce((total, amount) => total + amount, 0);

/** The share of a trial's weeks in which somebody held a post; nothing is paid in the others. */
function shareHeld({ turnover, weeks }: PaidTrial, post: number): number {
  if (turnover === undefined) return 1;
  let emptyFrom = 0;
  let taken = true;
  let empty = 0;
  turnover.post.forEach((one, row) => {
    if (one !== post) return;
    const next = turnover.week[row]! + 1;
    taken = turnover.came[row] === 1;
    if (taken) empty += next - emptyFrom;
    else emptyFrom = next;
  });
  if (!taken) empty += weeks - emptyFrom;
  return 1 - empty / weeks;
}

/** Money that each component paid each person over a trial, counted for a year in which somebody holds the post: [person][component]. */
export function yearlyPay(
  result: PaidTrial,
  components: readonly ComponentTerms[],
): readonly (readonly number[])[] {
  const { pay, weeks } = result;
  const parts = components.map((terms) => yearOfPart(terms, components, weeks / WEEKS_A_MONTH));
  return pay.people.map((_, person) => {
    const held = shareHeld(result, person);
    return pay.weeksEach.map((_, component) => {
      const { from, to } = cellsOf(result, component, person);
      const cells = pay.paid.subarray(from, to);
      const part = parts[component]!;
      if (held === 0) return 0;
      if (part === null) return (sum(cells) * WEEKS_A_YEAR) / weeks / held;
      const monthOf = (cell: number) => Math.floor((cell * pay.weeksEach[component]!) / WEEKS_A_MONTH);
      return sum(cells.map((amount, cell) => amount * part[monthOf(cell)]!)) / held;
    });
  });
}
