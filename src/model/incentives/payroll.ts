import type { Department } from "../ledger/units.ts";
import type { ComponentTerms, Reading, Seat } from "./component.ts";
import { componentOf } from "./components/index.ts";

/** Whether a component is for the people of a department. */
export function eligible(terms: ComponentTerms, department: Department): boolean {
  return terms.for === "everyone" || terms.for === department;
}

/** What a component looks at for one person, in the order that {@link payOf} takes the values in; nothing if it is not for them. */
export function readingsOf(terms: ComponentTerms, seat: Seat): readonly Reading[] {
  return eligible(terms, seat.department) ? componentOf(terms.type).reads(terms, seat) : [];
}

/**
 * What a component owes one person for one period, in money and not rounded: what people reckon with. Values are the
 * readings over that period; a ratio over nothing must come as 0. `carried` is what {@link carryOf} said of the period
 * before, {@link openingOf} in the first.
 */
export function expectedPay(
  terms: ComponentTerms,
  values: ArrayLike<number>,
  seat: Seat,
  carried = openingOf(terms, seat),
): number {
  return eligible(terms, seat.department) ? componentOf(terms.type).pay(terms, values, seat, carried) : 0;
}

/** What a component pays one person for one period, to the cent. */
export function payOf(
  terms: ComponentTerms,
  values: ArrayLike<number>,
  seat: Seat,
  carried = openingOf(terms, seat),
): number {
  return toCents(expectedPay(terms, values, seat, carried));
}

/** What a person's first period finds carried over; 0 in components that carry nothing. */
export function openingOf(terms: ComponentTerms, seat: Seat): number {
  return componentOf(terms.type).opening?.(terms, seat) ?? 0;
}

/** What a period leaves to the next one; as it was in components that carry nothing. */
export function carryOf(
  terms: ComponentTerms,
  values: ArrayLike<number>,
  seat: Seat,
  carried: number,
): number {
  return componentOf(terms.type).carry?.(terms, values, seat, carried) ?? carried;
}

/**
 * Money rounded to whole cents, half a cent away from zero; a decimal half counts as one although binary falls short.
 * @throws RangeError for what is no amount of money: a reading was NaN or infinite.
 */
export function toCents(money: number): number {
  if (!Number.isFinite(money)) throw new RangeError(`Pay must be an amount of money, not ${money}`);
  const exact = Math.abs(money) * 100;
  const cents = Math.floor(exact * (1 + 2 * Number.EPSILON) + 0.5);
  if (cents === 0) return 0;
  return money < 0 ? -cents / 100 : cents / 100;
}
