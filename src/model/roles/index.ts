import type { Department } from "../ledger/units.ts";
import { marketer } from "./marketer.ts";
import { rep } from "./rep.ts";

/**
 * All roles, in the order in which people are numbered. New ones go to the end: a person's number is part of their luck's
 * address.
 */
export const roles = [marketer, rep] as const;

/** The name of a role. */
export type RoleName = (typeof roles)[number]["name"];

/** Something of each role, by its name. */
export function byRole<T>(of: (role: RoleName) => T): Readonly<Record<RoleName, T>> {
  return Object.fromEntries(roles.map(({ name }) => [name, of(name)])) as Record<RoleName, T>;
}

/** The role that a department is seen through where one person stands for it: the first of its own. */
export function firstRoleOf(department: Department): RoleName {
  return roles.find((role) => role.department === department)!.name;
}

/** The role of a person by the name that findings give them, and their number in it: "rep 2". */
export function roleOfPerson(person: string): {
  readonly name: string;
  readonly title: string;
  readonly number: string;
} {
  const at = person.lastIndexOf(" ");
  const name = person.slice(0, at);
  const role = roles.find((one) => one.name === name);
  return { name, title: role?.title ?? name, number: person.slice(at + 1) };
}
