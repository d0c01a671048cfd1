import type { Metric } from "../metric.ts";

/** What reps do to the day of a deal. */
export const timing = [
  {
    name: "heldBack",
    title: "Deals held back",
    sentence: "Deals that could have been booked and that a rep kept waiting because a later day pays more.",
    unit: "count",
    better: "neither",
    scopes: ["company", "sales", "person"],
    sum: { heldBack: 1 },
  },
  {
    name: "heldDays",
    title: "Days that a deal is held back",
    sentence: "Working days that such deals waited, for each new one of the same time.",
    unit: "days",
    better: "neither",
    scopes: ["company", "sales", "person"],
    sum: { heldDays: 1 },
    per: { heldBack: 1 },
  },
] as const satisfies readonly Metric[];
