import { shares } from "./shares.ts";

/** On what each department's people are paid for their own result, and what that costs of so much a year for both. */
export function ownResults(costAYear: number) {
  return [
    { for: "marketing", metric: "accepted", targetCost: costAYear * shares.marketing },
    { for: "sales", metric: "booked", targetCost: costAYear * shares.sales },
  ] as const;
}
