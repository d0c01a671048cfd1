import { FIRST_PERSON } from "../ledger/units.ts";
import type { Seat } from "./seat.ts";

/** Somebody as payroll knows them. */
export type Payee = Pick<Seat, "department" | "role">;

const known = new Map<string, readonly Seat[]>();

/** The seat of each person in the ledger's order; made once for companies of the same roles. */
export function seatsOf(people: readonly Payee[]): readonly Seat[] {
  const key = people.map(({ department, role }) => `${department}/${role}`).join();
  const found = known.get(key) ?? makeSeats(people);
  known.set(key, found);
  return found;
}

function makeSeats(people: readonly Payee[]): readonly Seat[] {
  const departments = people.map(({ department }) => department);
  const others = (number: number, key: keyof Payee) =>
    people.flatMap((one, other) =>
      one[key] === people[number]![key] && other !== number ? [FIRST_PERSON + other] : [],
    );
  return people.map(({ department, role }, number) => {
    const [colleagues, peers] = [others(number, "department"), others(number, "role")];
    const seat = {
      department,
      role,
      self: FIRST_PERSON + number,
      colleagues,
      people: people.length,
      departments,
    };
    return peers.length === colleagues.length ? seat : { ...seat, inRole: { ...seat, colleagues: peers } };
  });
}
