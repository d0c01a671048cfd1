/** What can be asked of the contact loop, whoever carries it out; all of it works on the memory that contact-memory.ts lays out. */
export interface ContactCalls {
  /** Chooses so many people from the list, each by a word of the stream. */
  readonly choose: Choose;
  /** Touches the first so many of those chosen; returns how many that stirred. */
  readonly touch: Touch;
  /** Looks at the first so many people, LARGEST_PANEL at most; returns how many of them have not opted out. */
  readonly survey: Survey;
  /** Brings the records of the first so many of those chosen near. */
  readonly fetch: (count: number) => number;
}

/**
 * Passes over so many stages from MQL on; `unit` is what a stock of pressure is worth today, `added` what a contact adds to it, in
 * such units; the chance of a response is that of a middling fit times `atNoFit + pull · fit`.
 */
export type Touch = (
  count: number,
  passedOver: number,
  day: number,
  unit: number,
  added: number,
  atNoFit: number,
  pull: number,
) => number;

/** The place in the list for a word: first + slope · word, beyond a bend 2 · halfBend · (word − bendsAt) more. */
export type Choose = (
  count: number,
  listAt: number,
  first: number,
  slope: number,
  halfBend: number,
  bendsAt: number,
) => void;

/** A stock of pressure is worth `unit` today, everybody expects `usualDiscount` or more; pressures above `bound` are kept. */
export type Survey = (people: number, unit: number, usualDiscount: number, bound: number) => number;
