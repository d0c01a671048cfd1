import type { LeverDefinition } from "./lever-definition.ts";

/** Time at the sales desk. */
export const work = {
  name: "work",
  kind: "effort",
  roles: {
    rep: { norm: ({ reps }) => reps.workNorm, cost: ({ reps }) => reps.effortCost },
  },
  title: "Work on leads",
  sentence: "Share of a working day that reps spend contacting leads.",
} as const satisfies LeverDefinition;
