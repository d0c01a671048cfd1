import type { LeverDefinition } from "./lever-definition.ts";

/** How many more contacts a rep tries before giving up, and how soon. */
export const persistence = {
  name: "persistence",
  kind: "stance",
  straight: true,
  roles: {
    rep: { norm: ({ reps }) => reps.persistenceNorm, cost: ({ reps }) => reps.persistenceCost },
  },
  title: "Persistence",
  sentence: "How often and how long a rep chases a lead, from 0 to 1.",
} as const satisfies LeverDefinition;
