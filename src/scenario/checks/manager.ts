import { managerPresets } from "../presets/manager.ts";
import type { Fault } from "../problem.ts";
import type { Scenario } from "../scenario.ts";

/** A company without a manager has nobody who could split a budget, explain a shortfall or be paid for it. */
export function managerChecks({ company: { manager } }: Scenario): readonly Fault[] {
  if (manager.background !== "none") return [];
  return Object.entries(managerPresets.none.terms)
    .filter(([key, value]) => manager[key as keyof typeof manager] !== value)
    .map(([key, value]) => ({
      path: ["company", "manager", key],
      on: "value" as const,
      message: `must be ${value} where there is no manager`,
      hint: "write 'manager: none', or give the manager a background",
    }));
}
