import { repsSchema } from "../parameters/reps.ts";
import type { Role } from "./role.ts";

/** Somebody who sells. */
export const rep = {
  name: "rep",
  title: "Sales rep",
  department: "sales",
  group: "reps",
  beliefs: "sales",
  parameters: repsSchema,
  learns: "opportunities",
  volume: "deals",
  downstream: {
    suggestedBy: "deals",
    hidden: ["lifetimeValue", "chanceLifetime", "recurring", "churned", "churnedEarly", "recurringLost"],
  },
} as const satisfies Role;
