import type { LeverDefinition } from "./lever-definition.ts";

/** The score from which a marketer hands over; a vague contract makes it cheap to move. */
export const bar = {
  name: "bar",
  kind: "stance",
  roles: {
    marketer: {
      norm: ({ marketers }) => marketers.barNorm,
      cost: ({ marketers, handoff }) =>
        handoff.definition === "vague" ? marketers.barCostVague : marketers.barCost,
    },
  },
  title: "Hand-over bar",
  sentence: "Score at which a marketer hands a lead over to sales.",
} as const satisfies LeverDefinition;
