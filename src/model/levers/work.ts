import type { LeverDefinition } from "./lever-definition.ts";

/** Time at the sales desk. */
export const work = {
  name: "work",
  kind: "effort",
  roles: {
    rep: { norm: ({ reps }) => reps.workNorm, cost: ({ reps }) => reps.effortCost },
  },
  title: { en: "Work on leads", ru: "Работа с лидами" },
  sentence: {
    en: "Share of a working day that reps spend contacting leads.",
    ru: "Доля рабочего дня, которую продажи тратят на контакты с лидами.",
  },
} as const satisfies LeverDefinition;
