import type { LeverDefinition } from "./lever-definition.ts";

/** Time that moves the manager and nothing else. */
export const lobby = {
  name: "lobby",
  kind: "effort",
  roles: {
    marketer: { norm: ({ marketers }) => marketers.lobbyNorm, cost: ({ marketers }) => marketers.effortCost },
    rep: { norm: ({ reps }) => reps.lobbyNorm, cost: ({ reps }) => reps.effortCost },
  },
  title: { en: "Lobbying", ru: "Лоббирование" },
  sentence: {
    en: "Share of a working day spent proving one's own importance to the manager.",
    ru: "Доля рабочего дня на доказательство собственной важности руководителю.",
  },
} as const satisfies LeverDefinition;
