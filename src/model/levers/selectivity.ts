import type { LeverDefinition } from "./lever-definition.ts";

/** The score under which a rep sends a lead back; a vague contract makes it cheap to move. */
export const selectivity = {
  name: "selectivity",
  kind: "stance",
  roles: {
    rep: {
      norm: ({ reps }) => reps.selectivityNorm,
      cost: ({ reps, handoff }) =>
        handoff.definition === "vague" ? reps.selectivityCostVague : reps.selectivityCost,
    },
  },
  title: "Selectivity",
  sentence: "Score under which a rep sends a lead back.",
} as const satisfies LeverDefinition;
