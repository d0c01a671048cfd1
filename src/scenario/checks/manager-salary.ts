import { valueAt } from "../known-keys.ts";
import type { Fault } from "../problem.ts";

const ways = ["salaryPerWeek", "salaryPerMonth", "salaryPerYear"];

/** The manager's salary is stated in one way. Looks at the data as they are stated. */
export function managerSalaryChecks(data: unknown): readonly Fault[] {
  const path = ["company", "manager"];
  const [first, other] = ways.filter((way) => valueAt(data, [...path, way]) !== undefined);
  if (first === undefined || other === undefined) return [];
  return [{ path: [...path, other], on: "key", message: `give either '${first}' or '${other}', not both` }];
}
