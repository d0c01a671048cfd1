import type { Scope } from "../ledger/units.ts";
import { COMPANY, unitOfDepartment } from "../ledger/units.ts";
import type { Seat } from "./seat.ts";

/** The unit that a scope means, seen from a seat. */
export function unitOf(scope: Scope, seat: Seat): number {
  if (scope === "company") return COMPANY;
  return scope === "person" ? seat.self : unitOfDepartment[seat.department];
}
