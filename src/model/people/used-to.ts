import { WEEKS_A_YEAR } from "../../calendar.ts";
import type { Repertoire } from "../decisions/levers.ts";
import type { InForce } from "../in-force.ts";
import { byRole, type RoleName } from "../roles/index.ts";
import { rosterOf } from "../roles/roster.ts";
import type { Setup } from "../setup.ts";
import { salariesOf } from "./salaries.ts";

/** The reference pay of each role: under the plan in force, or where none is given the salaries of the plan itself. */
export function referencePayOf(setup: Setup): InForce["referencePay"] {
  return setup.inForce?.referencePay ?? salariesByRole(setup);
}

/** A person's mean salary, money a week, by role; where a plan pays none, what the company's presets pay. */
function salariesByRole(setup: Setup): InForce["referencePay"] {
  const people = rosterOf(setup.company);
  const due = salariesOf(setup);
  return byRole((role) => {
    const sum = due.reduce(
      (total, { number, amount }) => total + (people[number]!.role === role ? amount : 0),
      0,
    );
    return sum > 0
      ? sum / people.filter((post) => post.role === role).length
      : setup.company.money.salaryPerWeek;
  });
}

const known = new WeakMap<InForce, Map<string, Float64Array>>();

/**
 * What one more unit of each lever costs people of a role at its norm, money a week, at week of the year · number of levers + lever; null
 * where nothing was paid for any.
 */
export function usualMarginalCost(
  { inForce }: Setup,
  role: RoleName,
  { levers }: Repertoire,
): Float64Array | null {
  if (inForce === undefined) return null;
  const tables = known.get(inForce) ?? new Map<string, Float64Array>();
  known.set(inForce, tables);
  const key = [role, ...Array.from(levers, ({ name }) => name)].join();
  const found = tables.get(key) ?? tableOf(inForce, role, levers);
  tables.set(key, found);
  return found;
}

function tableOf(inForce: InForce, role: RoleName, levers: Repertoire["levers"]): Float64Array {
  const table = new Float64Array(WEEKS_A_YEAR * levers.length);
  levers.forEach(({ name }, lever) => {
    const known = inForce.marginalCost[role];
    // A channel may be called as something that every object has.
    const weeks = Object.hasOwn(known, name) ? known[name]! : [];
    weeks.forEach((cost, week) => {
      table[week * levers.length + lever] = cost * inForce.referencePay[role];
    });
  });
  return table;
}
