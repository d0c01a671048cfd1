import type { Department } from "../ledger/units.ts";

/** The place of one person from which a component is read: who they are and who is around them. */
export interface Seat {
  readonly department: Department;
  readonly role: string;
  /** The person's own unit. */
  readonly self: number;
  /** Units of the others in the department. */
  readonly colleagues: readonly number[];
  /** People in the whole company who are paid by plans. */
  readonly people: number;
  /** The department of each of them, in the order of their units. */
  readonly departments: readonly Department[];
  /** The same seat with none but those of the own role for colleagues; missing where they are all of the department. */
  readonly inRole?: Seat;
}
