import type { ComponentTerms, Seat } from "../../model/incentives/component.ts";
import { carryOf, expectedPay } from "../../model/incentives/payroll.ts";

/** What is left out of the future: periods that weigh less than this. */
const NEGLIGIBLE = 1e-4;

/** What a component is worth to a player, in money, given a period's results and what the period before left behind. */
export type Worth = (values: ArrayLike<number>, carried: number) => number;

/** Pay with what it changes in the pay of later periods, each weighing less by `discount`; the expected results stay. */
export function worthOf(
  terms: ComponentTerms,
  seat: Seat,
  expected: ArrayLike<number>,
  discount: number,
): Worth {
  const pay: Worth = (values, carried) => expectedPay(terms, values, seat, carried);
  if (discount === 0) return pay;
  return (values, carried) => {
    let money = pay(values, carried);
    let left = carryOf(terms, values, seat, carried);
    for (let weight = discount; weight >= NEGLIGIBLE; weight *= discount) {
      money += weight * pay(expected, left);
      left = carryOf(terms, expected, seat, left);
    }
    return money;
  };
}
