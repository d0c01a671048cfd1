import type { LeverDefinition } from "./lever-definition.ts";

/** Time for own leads that are not ready yet. */
export const nurture = {
  name: "nurture",
  kind: "effort",
  roles: {
    marketer: {
      norm: ({ marketers }) => marketers.nurtureNorm,
      cost: ({ marketers }) => marketers.effortCost,
    },
  },
  title: { en: "Nurture", ru: "Прогрев лидов" },
  sentence: {
    en: "Share of a working day spent warming own leads before hand-over.",
    ru: "Доля рабочего дня на прогрев своих лидов до передачи.",
  },
} as const satisfies LeverDefinition;
