import { FIRST_PERSON } from "../ledger/units.ts";
import type { Seat } from "./component.ts";

function range(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, place) => first + place);
}

const known = new Map<string, readonly Seat[]>();

/** The seat of each person in the ledger's order, marketers first; made once for each size of the departments. */
export function seatsOf(marketers: number, reps: number): readonly Seat[] {
  const size = `${marketers}/${reps}`;
  const found = known.get(size) ?? makeSeats(marketers, reps);
  known.set(size, found);
  return found;
}

function makeSeats(marketers: number, reps: number): readonly Seat[] {
  const people = marketers + reps;
  const departments = [
    { department: "marketing", units: range(FIRST_PERSON, marketers) },
    { department: "sales", units: range(FIRST_PERSON + marketers, reps) },
  ] as const;
  return departments.flatMap(({ department, units }) =>
    units.map((self) => ({
      department,
      self,
      colleagues: units.filter((unit) => unit !== self),
      people,
    })),
  );
}
