import type { Pay, PayFunction } from "./component.ts";

/** Pay by a function. */
class CalledPay implements Pay {
  private readonly pay: PayFunction;

  constructor(pay: PayFunction) {
    this.pay = pay;
  }

  of(values: ArrayLike<number>, carried: number): number {
    // Said to be a number, since else every answer of any pay is made an object where compiled code asks several kinds of it.
    return +this.pay(values, carried);
  }
}

/** Pay that answers, from how a component says it pays. */
export function asPay(pay: PayFunction | Pay): Pay {
  return typeof pay === "function" ? new CalledPay(pay) : pay;
}
