import { WEEKS_A_MONTH } from "../../calendar.ts";
import { roles } from "../../model/roles/index.ts";
import { parametersOf } from "../../model/roles/roster.ts";
import type { Fault } from "../problem.ts";
import type { Scenario } from "../scenario.ts";

/** Where people come and go, newcomers must be able to get past their ramp, and out of their guarantee, within the run. */
export function staffingChecks({ company, months, doubt }: Scenario): readonly Fault[] {
  const { turnover, guaranteeMonths } = company.staffing;
  if (turnover === "none") return [];
  const weeks = months * WEEKS_A_MONTH;
  const ramps = roles.flatMap((role) => {
    const { rampWeeks = 0 } = parametersOf(company, role);
    // A file that says nothing of it may be as short as it likes: nobody is told of a number that they did not write.
    if (rampWeeks <= weeks || rampWeeks === role.parameters.parse({}).rampWeeks) return [];
    if (Object.hasOwn(doubt, `company.${role.group}.rampWeeks`)) return [];
    const message = `is ${rampWeeks} weeks, longer than the run of ${months} months (${weeks} weeks): no newcomer would ever be past it`;
    return [{ path: ["company", role.group, "rampWeeks"], on: "value" as const, message }];
  });
  if (guaranteeMonths < months) return ramps;
  const message = `a guarantee must end within the run: it lasts ${guaranteeMonths} months, the run ${months}`;
  return [...ramps, { path: ["company", "staffing", "guaranteeMonths"], on: "value", message }];
}
