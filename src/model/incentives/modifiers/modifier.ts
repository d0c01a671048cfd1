import type { z } from "zod";
import type { ComponentTerms, Reading, Usual } from "../component.ts";
import type { rule } from "../rule.ts";
import type { Seat } from "../seat.ts";

/** A condition between a modifier's setting and the rest of the terms. */
export type TermsRule = ReturnType<typeof rule<Readonly<Record<string, unknown>>>>;

/**
 * Something that may be done to what any kind of pay owes: a cap, a gate, a draw. To add one: a new file in `modifiers/`
 * that exports an object of this kind with `as const satisfies Modifier<…>`, and a line in `modifiers/index.ts` at the
 * place where it is to act; the schema of every component, `truce list`, the docs table and the laws follow. Modifiers are
 * pure, look at one number at most, and act one after the other in the list's order, each on what the one before left.
 */
export interface Modifier<S> {
  /** The field of a component's terms that holds its setting. */
  readonly field: string;
  readonly title: string;
  readonly sentence: string;
  readonly schema: z.ZodType<S>;
  /** Whether pay that only takes money back, such as a clawback, may have it too. */
  readonly forTaking: boolean;
  /** What must hold between the setting and other terms. */
  readonly rules?: readonly TermsRule[];
  /** The number that it looks at, for one person. */
  readonly reads?: (setting: S, terms: ComponentTerms, seat: Seat) => Reading;
  /** What is paid of what was owed, in money; `result` is the number it looks at, `carried` as in a component. */
  readonly apply?: (owed: number, setting: S, result: number, seat: Seat, carried: number) => number;
  /** What a period leaves to the next one, in modifiers that carry something over; the first period finds 0. */
  readonly carry?: (
    owed: number,
    setting: S,
    result: number,
    seat: Seat,
    carried: number,
    terms: ComponentTerms,
  ) => number;
  /** Whether it may take back more than is owed. */
  readonly takes?: boolean;
  /** Whether what it carries over is money that the person owes, so that it outlives the pay that made it. */
  readonly owes?: boolean;
  /** The terms that hold in a counted month, the first being 1; null where nothing is paid then. */
  readonly inMonth?: (terms: ComponentTerms, setting: S, month: number) => ComponentTerms | null;
  /** How many months later what was earned is paid. */
  readonly waitMonths?: (setting: S) => number;
  /** The setting with every threshold absolute. */
  readonly settle?: (setting: S, terms: ComponentTerms, usual: Usual) => S;
}
