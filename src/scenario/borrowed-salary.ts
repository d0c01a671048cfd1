import { companySchema } from "../model/parameters/company.ts";
import { valueAt } from "./known-keys.ts";
import type { Fault } from "./problem.ts";
import { statedSalary } from "./stated-salary.ts";

/**
 * The salary that everybody has because one plan states it, and that plan is not the one in force: a cut or a rise that is tried would be
 * taken for what people are paid today.
 */
export function borrowedSalary(data: Readonly<Record<string, unknown>>): readonly Fault[] {
  if (valueAt(data, ["company", "money", "salaryPerWeek"]) !== undefined) return [];
  const salary = statedSalary(data);
  const usual = companySchema.parse({}).money.salaryPerWeek;
  if (salary === undefined || salary.ofPlanInForce || salary.perWeek === usual) return [];
  return [
    {
      path: salary.path,
      on: "value",
      message: `is taken for what people are paid today, ${salary.perWeek} a week: the plan in force states no salary`,
      hint: "state today's as 'company.money.salaryPerWeek'",
    },
  ];
}
