/**
 * Units that results are credited to, in the ledger's order: the company, the two departments, then each person
 * (marketers first).
 */
export const COMPANY = 0;
/** The marketing department as a unit. */
export const MARKETING = 1;
/** The sales department as a unit. */
export const SALES = 2;
/** The unit of the first person; person p is unit FIRST_PERSON + p. */
export const FIRST_PERSON = 3;

/** The two departments by name. */
export type Department = "marketing" | "sales";

/** What a metric or a reading is about. */
export type Scope = "company" | "department" | "person";
