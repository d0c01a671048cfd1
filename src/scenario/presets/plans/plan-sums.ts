import type { Company } from "../../../model/parameters/company.ts";
import { rosterOf } from "../../../model/roles/roster.ts";
import type { PlanSums } from "./plan-preset.ts";

/** What a company's presets pay with, unless a plan states its own pot. */
export function planSums(company: Company): PlanSums {
  const { bonusPot, salaryPerWeek } = company.money;
  return { bonusPot, salaryPerWeek, people: rosterOf(company).length };
}
