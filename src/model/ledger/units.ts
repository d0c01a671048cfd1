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

/** The departments by name, in the order of their units. */
export const departments = ["marketing", "sales"] as const;

/** The name of a department. */
export type Department = (typeof departments)[number];

/** Something of each department, by its name. */
export function byDepartment<T>(of: (department: Department) => T): Readonly<Record<Department, T>> {
  return { marketing: of("marketing"), sales: of("sales") };
}

/** The unit of each department. */
export const unitOfDepartment: Readonly<Record<Department, number>> = { marketing: MARKETING, sales: SALES };

/** The departments that are not this one. */
export function otherDepartments(department: Department): readonly Department[] {
  return departments.filter((other) => other !== department);
}

/** What a metric or a reading is about. */
export type Scope = "company" | "department" | "person";
