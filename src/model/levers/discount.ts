import type { LeverDefinition } from "./lever-definition.ts";

/** How deep a rep discounts. */
export const discount = {
  name: "discount",
  kind: "stance",
  roles: {
    rep: { norm: ({ reps }) => reps.discountNorm, cost: ({ reps }) => reps.discountCost },
  },
  title: { en: "Willingness to discount", ru: "Готовность к скидке" },
  sentence: {
    en: "How deep a rep discounts, from 0 to 1 of the deepest discount.",
    ru: "Насколько глубокую скидку даёт менеджер, от 0 до 1 от предельной.",
  },
} as const satisfies LeverDefinition;
