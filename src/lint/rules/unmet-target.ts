import type { Numbers } from "../numbers.ts";
import type { PilotRule } from "../rule.ts";

const says = {
  message: (_: Numbers, p: { readonly reason: string }) => `cannot be set on the pilot: ${p.reason}`,
  remedy: () => "pay on something that happens, or state the rate outright",
};

/** A target cost or a relative quota that nothing can meet. */
export const unmetTarget = {
  name: "unmet-target",
  needs: "pilot",
  voids: true,
  says,
  title: "A target that cannot be met",
  sentence: "A `targetCost` or `quotaOfReference` that no rate meets at usual behaviour.",
  find: ({ unmet }, say) =>
    unmet.map(({ place, field, reason }) => ({
      severity: "error",
      component: place,
      field: [field],
      message: say.message({ reason }),
      remedy: say.remedy(),
    })),
} as const satisfies PilotRule<typeof says>;
