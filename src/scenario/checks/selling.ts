import type { Fault } from "../problem.ts";
import type { Scenario } from "../scenario.ts";

/** Even the most persistent rep leaves some time between two contacts. */
export function sellingChecks({ company }: Scenario): readonly Fault[] {
  const { slowestPaceDays, paceGainDays } = company.selling;
  if (paceGainDays < slowestPaceDays) return [];
  const message = `must be less than slowestPaceDays, which is ${slowestPaceDays}, not ${paceGainDays}`;
  return [{ path: ["company", "selling", "paceGainDays"], on: "value", message }];
}
