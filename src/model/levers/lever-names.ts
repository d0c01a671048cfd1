import type { Company } from "../parameters/company.ts";
import { byRole, type RoleName } from "../roles/index.ts";
import { leversOf } from "./role-levers.ts";

/** The names of each role's levers, in the order in which people, beliefs and gauges hold them. */
export function leverNames(company: Company): Readonly<Record<RoleName, readonly string[]>> {
  return byRole((role) => leversOf(company, role).repertoire.levers.map(({ name }) => name));
}
