import { effortChannels } from "../channels/channel.ts";
import type { Department } from "../ledger/units.ts";
import type { Company } from "../parameters/company.ts";
import { marketerLevers, type RoleLevers, repLevers } from "./repertoire.ts";

/** What a department's people can move, and where each lever usually stands. */
export function leversOf(company: Company, department: Department): RoleLevers {
  return department === "marketing" ? marketerLevers(company, effortChannels(company)) : repLevers(company);
}

/** The names of each department's levers, in the order in which people, beliefs and gauges hold them. */
export function leverNames(company: Company): Readonly<Record<Department, readonly string[]>> {
  const names = (department: Department) =>
    leversOf(company, department).repertoire.levers.map(({ name }) => name);
  return { marketing: names("marketing"), sales: names("sales") };
}
