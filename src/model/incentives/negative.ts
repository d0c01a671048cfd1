import { z } from "zod";

const forgotten = "forgotten";

/** A field for what becomes of a result below zero: negative carryforward, where it is wanted. */
export const negative = z.enum([forgotten, "carried"]).optional().meta({
  description:
    "What a result below zero does: it pays nothing and is forgotten (unless given), or is carried into the next period's result",
});

/** What a component says of results below zero. */
export interface OfNegative {
  readonly negative?: z.output<typeof negative>;
}

/** Whether results below zero are carried. */
export function carriesNegative(terms: OfNegative): boolean {
  return terms.negative === "carried";
}

/** A period's result, less what the periods before lack to zero. */
export function netOf(terms: OfNegative, result: number, carried: number): number {
  return carriesNegative(terms) ? result + carried : result;
}

/** What such a result lacks to zero, as a number not above it: what the next period finds. */
export function lackOf(terms: OfNegative, result: number, carried: number): number {
  return Math.min(0, netOf(terms, result, carried));
}

/** Whether a term makes its component carry something: it is given, and not to say that something is forgotten. */
export function makesCarry(terms: Readonly<Record<string, unknown>>, field: string): boolean {
  return terms[field] !== undefined && terms[field] !== forgotten;
}
