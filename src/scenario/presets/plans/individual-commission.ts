import type { PlanComponent } from "../../../model/incentives/plan-schema.ts";
import { shares } from "./shares.ts";

/** A monthly commission for each person that costs so much a year: marketers on own accepted leads, reps on own bookings. */
export function individualCommission(costAYear: number): readonly PlanComponent[] {
  const own = { type: "commission", period: "month", scope: "person" } as const;
  return [
    { ...own, for: "marketing", metric: "accepted", targetCost: costAYear * shares.marketing },
    { ...own, for: "sales", metric: "booked", targetCost: costAYear * shares.sales },
  ];
}
