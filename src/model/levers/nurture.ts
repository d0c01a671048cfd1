import type { LeverDefinition } from "./lever-definition.ts";

/** Time for own leads that are not ready yet. */
export const nurture = {
  name: "nurture",
  kind: "effort",
  straight: true,
  roles: {
    marketer: {
      norm: ({ marketers }) => marketers.nurtureNorm,
      cost: ({ marketers }) => marketers.effortCost,
    },
  },
  title: "Nurture",
  sentence: "Share of a working day spent warming own leads before hand-over.",
} as const satisfies LeverDefinition;
