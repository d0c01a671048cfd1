import type { Seat } from "../../model/incentives/seat.ts";
import {
  COMPANY,
  type Department,
  departments,
  FIRST_PERSON,
  unitOfDepartment,
} from "../../model/ledger/units.ts";
import type { StatedGame } from "../file/game-schema.ts";
import type { Member } from "./task-places.ts";

/** Which department a group is to pay components. */
export function departmentOf({ groups }: StatedGame, group: string): Department {
  const stated = groups[group]!.department;
  if (stated !== undefined) return stated;
  const called = departments.find((name) => name === group);
  if (called) return called;
  const names = Object.keys(groups);
  return names.length > 1 && names[0] === group ? "marketing" : "sales";
}

/** Each player's place in pay: colleagues are the players of the same group. */
export function seatsOfGame(game: StatedGame, members: readonly Member[]): readonly Seat[] {
  const homes = members.map(({ group }) => departmentOf(game, group));
  return members.map((member, p) => ({
    department: homes[p]!,
    role: member.group,
    self: FIRST_PERSON + p,
    colleagues: members.flatMap((other, q) =>
      q !== p && other.group === member.group ? [FIRST_PERSON + q] : [],
    ),
    people: members.length,
    departments: homes,
  }));
}

/** Who a unit is, seen from a seat: a department is one's own group, or else the groups that are that department. */
export function playersOfUnit(
  game: StatedGame,
  members: readonly Member[],
  unit: number,
  viewer: Member,
): readonly number[] {
  const everybody = members.map((_, p) => p);
  if (unit === COMPANY) return everybody;
  if (unit >= FIRST_PERSON) return [unit - FIRST_PERSON];
  const department = departments.find((name) => unitOfDepartment[name] === unit)!;
  if (departmentOf(game, viewer.group) === department) {
    return everybody.filter((p) => members[p]!.group === viewer.group);
  }
  return everybody.filter((p) => departmentOf(game, members[p]!.group) === department);
}
