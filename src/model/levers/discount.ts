import type { LeverDefinition } from "./lever-definition.ts";

/** How deep a rep discounts. */
export const discount = {
  name: "discount",
  kind: "stance",
  straight: true,
  roles: {
    rep: { norm: ({ reps }) => reps.discountNorm, cost: ({ reps }) => reps.discountCost },
  },
  title: "Willingness to discount",
  sentence: "How deep a rep discounts, from 0 to 1 of the deepest discount.",
} as const satisfies LeverDefinition;
