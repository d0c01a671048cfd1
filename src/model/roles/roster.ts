import { byDepartment, type Department, unitOfDepartment } from "../ledger/units.ts";
import type { Company } from "../parameters/company.ts";
import { type RoleName, roles } from "./index.ts";
import type { Role, RoleParameters } from "./role.ts";

/** Who somebody in a company is. */
export interface Post {
  /** Number among all people, role by role in the list's order. */
  readonly number: number;
  readonly role: RoleName;
  readonly department: Department;
  /** Place in their role, the first being 0. */
  readonly place: number;
}

const known = new WeakMap<Company, readonly Post[]>();

/** Everybody who is paid by a company's plan, in the order of their numbers. */
export function rosterOf(company: Company): readonly Post[] {
  const found = known.get(company) ?? posts(company);
  known.set(company, found);
  return found;
}

/** The unit of each person's department. */
export function homesOf(company: Company): readonly number[] {
  return Array.from(rosterOf(company), ({ department }) => unitOfDepartment[department]);
}

const sizes = new WeakMap<Company, Readonly<Record<Department, number>>>();

/** How many people a department has. */
export function peopleIn(company: Company, department: Department): number {
  const sizeOf = (name: Department) => rosterOf(company).filter((post) => post.department === name).length;
  const found = sizes.get(company) ?? byDepartment(sizeOf);
  sizes.set(company, found);
  return found[department];
}

function posts(company: Company): readonly Post[] {
  return roles
    .flatMap((role) =>
      Array.from({ length: parametersOf(company, role).count }, (_, place) => ({ role, place })),
    )
    .map(({ role, place }, number) => ({ number, role: role.name, department: role.department, place }));
}

/** What a company says of the people of a role. */
export function parametersOf(company: Company, { group }: Role): RoleParameters {
  return company[group as keyof Company] as unknown as RoleParameters;
}

/** A role by its name. */
export function roleNamed(name: RoleName): Role {
  return roles.find((role) => role.name === name)!;
}

/** What a person is called in findings and messages: their role, and their place in it, the first being 1. */
export function personName({ role, place }: Pick<Post, "role" | "place">): string {
  return `${role} ${place + 1}`;
}
