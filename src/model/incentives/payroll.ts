import { WEEKS_A_MONTH } from "../../calendar.ts";
import { asPay } from "./as-pay.ts";
import type { ComponentTerms, Pay, PayFunction, Reading } from "./component.ts";
import { payslipOf, rulesOf } from "./payslip.ts";
import { isFor } from "./recipients.ts";
import type { Seat } from "./seat.ts";

/** Whether a component is for somebody. */
export function eligible(terms: ComponentTerms, seat: Pick<Seat, "department" | "role">): boolean {
  return isFor(terms.for, seat);
}

/**
 * What a component and its modifiers look at for one person, in the order that {@link payOf} takes the values in; nothing if
 * it is not for them.
 */
export function readingsOf(terms: ComponentTerms, seat: Seat): readonly Reading[] {
  return eligible(terms, seat) ? payslipOf(terms, seat).readings : [];
}

/**
 * What a component owes one person for one period, in money and not rounded: what people reckon with. Its own pay comes
 * first, then its modifiers act in the order of their list. Values are the readings over that period; a ratio over nothing
 * must come as 0. `carried` is what {@link carryOf} said of the period before, {@link openingOf} in the first.
 */
export function expectedPay(
  terms: ComponentTerms,
  values: ArrayLike<number>,
  seat: Seat,
  carried = openingOf(terms, seat),
): number {
  return expectedPayOf(terms, seat).of(values, carried);
}

/** The same as {@link expectedPay} for one person again and again: what has to be looked up for that is looked up once. */
export function expectedPayOf(terms: ComponentTerms, seat: Seat): Pay {
  const { component, modifiers, pays } = rulesOf(terms);
  const found = pays.get(seat);
  if (found) return found;
  const own = asPay(component.pay(terms, seat));
  const all: PayFunction = (values, carried) =>
    modified(own.of(values, carried), terms, values, seat, carried, modifiers.length);
  const pay = modifiers.length === 0 ? own : asPay(all);
  const paid = eligible(terms, seat) ? pay : noPay;
  pays.set(seat, paid);
  return paid;
}

/** The pay of whoever is not paid. */
export const noPay: Pay = asPay(() => 0);

/** What is left of what was owed after so many of the modifiers. */
function modified(
  owed: number,
  terms: ComponentTerms,
  values: ArrayLike<number>,
  seat: Seat,
  carried: number,
  until: number,
): number {
  const { steps } = payslipOf(terms, seat);
  let money = owed;
  for (let s = 0; s < until; s++) {
    const { modifier, setting, place } = steps[s]!;
    if (modifier.apply) money = modifier.apply(money, setting, place < 0 ? 0 : values[place]!, seat, carried);
  }
  return money;
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

/** Whether a component, or a modifier of it, carries something from period to period: a quota, a debt, what still waits. */
export function carries(terms: ComponentTerms): boolean {
  const rules = rulesOf(terms);
  return rules.carries || rules.modifiers.some(({ modifier }) => modifier.carry);
}

/** Whether what a component carries over is money that the person owes: an advance. */
export function owesCarried(terms: ComponentTerms): boolean {
  return rulesOf(terms).modifiers.some(({ modifier }) => modifier.owes === true);
}

/** Whether it pays no less than nothing, whatever the results. */
export function neverTakes(terms: ComponentTerms): boolean {
  const { component, modifiers } = rulesOf(terms);
  const mayTake = component.takes === true || component.mayTake?.(terms) === true;
  return !mayTake && !modifiers.some(({ modifier }) => modifier.takes === true);
}

/** Whether whoever leaves within a period keeps what they earned of it. */
export function isKeptByLeavers(terms: ComponentTerms): boolean {
  return rulesOf(terms).component.keptByLeavers === true;
}

/** Whether results count against those of others over the same period. */
export function isRanked(terms: ComponentTerms): boolean {
  return rulesOf(terms).component.ranks === true;
}

/** What a person's first period finds carried over; 0 in components that carry nothing. */
export function openingOf(terms: ComponentTerms, seat: Seat): number {
  const rules = rulesOf(terms);
  return rules.carries ? (rules.component.opening?.(terms, seat) ?? 0) : 0;
}

/** What a period leaves to the next one; as it was in components that carry nothing. */
export function carryOf(
  terms: ComponentTerms,
  values: ArrayLike<number>,
  seat: Seat,
  carried: number,
): number {
  const rules = rulesOf(terms);
  if (!eligible(terms, seat)) return carried;
  if (rules.carries) return rules.component.carry?.(terms, values, seat, carried) ?? carried;
  const at = rules.modifiers.findIndex(({ modifier }) => modifier.carry);
  if (at < 0) return carried;
  const { modifier, setting, place } = payslipOf(terms, seat).steps[at]!;
  const owed = asPay(rules.component.pay(terms, seat)).of(values, carried);
  const left = modified(owed, terms, values, seat, carried, at);
  return modifier.carry!(left, setting, place < 0 ? 0 : values[place]!, seat, carried, terms);
}

/** The terms that hold in a counted month, the first being 1; null where the component pays nothing then. */
export function termsInMonth(terms: ComponentTerms, month: number): ComponentTerms | null {
  let inForce: ComponentTerms | null = terms;
  for (const { modifier, setting } of rulesOf(terms).modifiers) {
    if (inForce !== null && modifier.inMonth) inForce = modifier.inMonth(inForce, setting, month);
  }
  return inForce;
}

/** Weeks after a period's end until its pay comes. */
export function weeksDeferred(terms: ComponentTerms): number {
  return rulesOf(terms).modifiers.reduce(
    (sum, { modifier, setting }) => sum + WEEKS_A_MONTH * (modifier.waitMonths?.(setting) ?? 0),
    0,
  );
}

/** The most money that is rounded to the cent: of more, rounding would itself be wrong by a cent. */
export const mostMoney = 1e12;

/**
 * Money rounded to whole cents, half a cent away from zero; a decimal half counts as one although binary falls short.
 * @throws RangeError for what is no amount of money: a reading was NaN or infinite, or it is more than can be counted to the cent.
 */
export function toCents(money: number): number {
  if (!(Math.abs(money) <= mostMoney)) throw new RangeError(`Pay must be an amount of money, not ${money}`);
  const exact = Math.abs(money) * 100;
  const cents = Math.floor(exact * (1 + 2 * Number.EPSILON) + 0.5);
  if (cents === 0) return 0;
  return money < 0 ? -cents / 100 : cents / 100;
}
