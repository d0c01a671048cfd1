import type { LeverDefinition } from "./lever-definition.ts";

/** Time for others: marketers prepare what sales needs, reps report back which leads were junk. */
export const help = {
  name: "help",
  kind: "effort",
  straight: true,
  byMean: true,
  roles: {
    marketer: { norm: ({ marketers }) => marketers.helpNorm, cost: ({ marketers }) => marketers.effortCost },
    rep: { norm: ({ reps }) => reps.helpNorm, cost: ({ reps }) => reps.effortCost },
  },
  title: "Help for the other department",
  sentence: "Share of a working day spent on what the other department needs.",
} as const satisfies LeverDefinition;
