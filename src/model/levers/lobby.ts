import type { LeverDefinition } from "./lever-definition.ts";

/** Time that moves the manager and nothing else. */
export const lobby = {
  name: "lobby",
  kind: "effort",
  straight: true,
  byMean: true,
  roles: {
    marketer: { norm: ({ marketers }) => marketers.lobbyNorm, cost: ({ marketers }) => marketers.effortCost },
    rep: { norm: ({ reps }) => reps.lobbyNorm, cost: ({ reps }) => reps.effortCost },
  },
  title: "Lobbying",
  sentence: "Share of a working day spent proving one's own importance to the manager.",
} as const satisfies LeverDefinition;
