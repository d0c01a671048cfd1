import type { Department, Scope } from "../ledger/units.ts";
import { COMPANY, MARKETING, SALES } from "../ledger/units.ts";
import type { Seat } from "./component.ts";

/** The unit of a department. */
function unitOfDepartment(department: Department): number {
  return department === "marketing" ? MARKETING : SALES;
}

/** The unit that a scope means, seen from a seat. */
export function unitOf(scope: Scope, seat: Seat): number {
  if (scope === "company") return COMPANY;
  return scope === "person" ? seat.self : unitOfDepartment(seat.department);
}
