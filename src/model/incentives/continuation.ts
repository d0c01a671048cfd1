import { asPay } from "./as-pay.ts";
import type { ComponentTerms, Pay } from "./component.ts";
import { carries, carryOf, expectedPayOf } from "./payroll.ts";
import type { Seat } from "./seat.ts";

/** What is left out of the future: periods that weigh less than this. */
const NEGLIGIBLE = 1e-4;

/** What a component is worth to a person, in money, given a period's results and what the period before left behind. */
export type Worth = Pay;

/**
 * Pay with its consequences: what a period pays, and what it changes in the pay of later ones by what it leaves behind (a
 * quota, a debt, what still waits). Later results are taken to be the expected ones, and each further period weighs less by
 * `discount`, 0 to below 1; at 0, or where nothing is carried, it is the pay itself. `expected` may change between calls.
 *
 * Pay w·(y − q) with the next q at q + λ(y − q) has the slope w(1 − b)/(1 − b + bλ) in y (Weitzman 1980).
 * @throws RangeError for any other discount.
 */
export function withContinuation(
  terms: ComponentTerms,
  seat: Seat,
  expected: ArrayLike<number>,
  discount: number,
): Worth {
  if (!(discount >= 0 && discount < 1)) throw new RangeError(`a discount of ${discount} per period`);
  const pay: Worth = expectedPayOf(terms, seat);
  if (discount === 0 || !carries(terms)) return pay;
  const periods = foreseen(discount);
  return asPay((values, carried) => {
    let money = pay.of(values, carried);
    let left = carryOf(terms, values, seat, carried);
    let weight = 1;
    for (let period = 0; period < periods; period++) {
      weight *= discount;
      money += weight * pay.of(expected, left);
      left = carryOf(terms, expected, seat, left);
    }
    return money;
  });
}

/** How many periods ahead still weigh something. */
function foreseen(discount: number): number {
  let periods = 0;
  for (let weight = 1; weight >= NEGLIGIBLE; weight *= discount) periods++;
  return periods;
}
