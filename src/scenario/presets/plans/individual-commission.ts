import type { PlanComponent } from "../../../model/incentives/plan-schema.ts";
import { ownResults } from "./own-results.ts";

/** A monthly commission for each person that costs so much a year: marketers on own accepted leads, reps on own bookings. */
export function individualCommission(costAYear: number): readonly PlanComponent[] {
  const own = { type: "commission", period: "month", scope: "person" } as const;
  return ownResults(costAYear).map((result) => ({ ...own, ...result }));
}
