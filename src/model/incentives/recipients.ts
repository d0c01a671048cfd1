import { type Department, departments } from "../ledger/units.ts";
import { type RoleName, roles } from "../roles/index.ts";
import type { Seat } from "./seat.ts";

/** Whom pay can be for: everyone, the people of a department, or of its people those of one role. */
export type Recipient = Department | RoleName | "everyone";

/** Roles that share their department: of any other, the department's name says as much. */
const sharing = roles.filter((role) =>
  roles.some((other) => other.name !== role.name && other.department === role.department),
);

/** All of them, as plans name them. */
export const recipientNames = [
  ...departments,
  ...sharing.map(({ name }) => name),
  "everyone",
] as const satisfies readonly Recipient[];

/** Whether pay for some is for somebody. */
export function isFor(
  recipient: Recipient,
  { department, role }: Pick<Seat, "department" | "role">,
): boolean {
  return recipient === "everyone" || recipient === department || recipient === role;
}

/** The departments whose people, or some of them, pay is for. */
export function departmentsOf(recipient: Recipient): readonly Department[] {
  if (recipient === "everyone") return departments;
  const role = roles.find(({ name }) => name === recipient);
  return departments.filter((department) => department === (role?.department ?? recipient));
}

/** A seat as pay for some sees it: where that is for one role alone, the others of the department are no colleagues. */
export function seatFor(recipient: Recipient, seat: Seat): Seat {
  return recipient === seat.role ? (seat.inRole ?? seat) : seat;
}
