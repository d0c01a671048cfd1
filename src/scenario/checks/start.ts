import type { Fault } from "../problem.ts";
import type { Scenario } from "../scenario.ts";

/** No more people can be under way than there are. */
export function startChecks({ company: { start, customers } }: Scenario): readonly Fault[] {
  const { leads = 0, mqls = 0, opportunities = 0 } = start;
  const all = leads + mqls + opportunities;
  if (all <= customers.count) return [];
  const message = `has ${all} people under way, and there are ${customers.count} customers`;
  return [{ path: ["company", "start"], on: "value", message }];
}
