import type { PilotRule } from "../rule.ts";

/** A target cost or a relative quota that nothing can meet. */
export const unmetTarget: PilotRule = {
  name: "unmet-target",
  needs: "pilot",
  voids: true,
  title: { en: "A target that cannot be met", ru: "Недостижимая цель по затратам" },
  sentence: {
    en: "A `targetCost` or `quotaOfReference` that no rate meets at usual behaviour.",
    ru: "`targetCost` или `quotaOfReference`, которым при обычном поведении не отвечает никакая ставка.",
  },
  find: ({ unmet, say }) =>
    unmet.map(({ place, field, reason }) => ({
      severity: "error",
      component: place,
      field: [field],
      message: say(
        () => `cannot be set on the pilot: ${reason}`,
        () => `не выводится из пилота: ${reason}`,
      ),
      remedy: say(
        () => "pay on something that happens, or state the rate outright",
        () => "платите за то, что случается, или задайте ставку прямо",
      ),
    })),
};
