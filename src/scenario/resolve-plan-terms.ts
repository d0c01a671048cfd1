import { called } from "../language/called.ts";
import type { Language } from "../language/text.ts";
import { planPresets } from "./presets/plans/index.ts";
import type { PlanSums } from "./presets/plans/plan-preset.ts";
import type { StatedPayPlan } from "./scenario.ts";
import type { StatedPlan } from "./schema.ts";

/** A plan's components, a preset's with its share of the pot; its title is the stated one, the preset's, or its name. */
export function resolvePlanTerms(
  name: string,
  stated: StatedPlan,
  language: Language,
  sums: PlanSums,
): StatedPayPlan {
  const terms = typeof stated === "string" ? { preset: stated } : stated;
  const preset = planPresets.find((one) => one.name === terms.preset);
  const components =
    terms.components ?? preset?.components({ ...sums, bonusPot: terms.bonusPot ?? sums.bonusPot }) ?? [];
  return {
    title: terms.title ?? (preset && called(language, "plans", preset.name, preset).title) ?? name,
    components: structuredClone(components),
  };
}
