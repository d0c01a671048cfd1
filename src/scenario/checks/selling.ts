import type { Fault } from "../problem.ts";
import type { Scenario } from "../scenario.ts";

/** MQLs come to a desk before they run out, even the most persistent rep leaves some time between two contacts, and most deals take no longer than nearly all. */
export function sellingChecks({ company }: Scenario): readonly Fault[] {
  return [...routing(company.handoff), ...pause(company.selling), ...cycle(company.selling)];
}

function routing({ routingDays, mqlLifeDays }: Scenario["company"]["handoff"]): readonly Fault[] {
  if (routingDays < mqlLifeDays) return [];
  const message = `must be less than mqlLifeDays, which is ${mqlLifeDays}, not ${routingDays}: every MQL would run out on its way`;
  return [{ path: ["company", "handoff", "routingDays"], on: "value", message }];
}

type Selling = Scenario["company"]["selling"];

function pause({ slowestPaceDays, paceGainDays }: Selling): readonly Fault[] {
  if (paceGainDays < slowestPaceDays) return [];
  const message = `must be less than slowestPaceDays, which is ${slowestPaceDays}, not ${paceGainDays}`;
  return [{ path: ["company", "selling", "paceGainDays"], on: "value", message }];
}

function cycle({ cycleDays: { median, p90 } }: Selling): readonly Fault[] {
  if (p90 >= median && (median > 0 || p90 === 0)) return [];
  const path = ["company", "selling", "cycleDays"];
  if (median === 0)
    return [
      { path, on: "value", message: `says what nine in ten wins take, ${p90} days, and no median above 0` },
    ];
  const message = `must be at least the median, which is ${median} days, not ${p90}`;
  return [{ path: [...path, "p90"], on: "value", message, hint: "state both as calendar days" }];
}
