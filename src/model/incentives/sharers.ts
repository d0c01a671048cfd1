import { type Department, FIRST_PERSON } from "../ledger/units.ts";
import type { Seat } from "./seat.ts";

/** The units of those who share with the person in a seat: the person first, then colleagues, then, if all do, the others. */
export function sharersOf(seat: Seat, withEverybody: boolean): readonly number[] {
  const department = [seat.self, ...seat.colleagues];
  if (!withEverybody) return department;
  const all = Array.from({ length: seat.people }, (_, place) => FIRST_PERSON + place);
  return [...department, ...all.filter((unit) => !department.includes(unit))];
}

/** The department of the one at a place among all sharers. */
export function departmentOf(place: number, seat: Seat): Department {
  if (place <= seat.colleagues.length) return seat.department;
  return seat.departments[sharersOf(seat, true)[place]! - FIRST_PERSON]!;
}
