import { brokenFunnel } from "./broken-funnel.ts";
import type { CausePreset } from "./cause-preset.ts";
import { conflictingMotivation } from "./conflicting-motivation.ts";
import { ineffectiveLeadGeneration } from "./ineffective-lead-generation.ts";
import { managersBackground } from "./managers-background.ts";
import { poorOptimisation } from "./poor-optimisation.ts";
import { unclearResponsibility } from "./unclear-responsibility.ts";
import { valueConflict } from "./value-conflict.ts";

const six = [
  unclearResponsibility,
  conflictingMotivation,
  managersBackground,
  ineffectiveLeadGeneration,
  valueConflict,
  poorOptimisation,
] as const;

const all = [...six, brokenFunnel] as const;

/** What causes are called in files. */
export type CauseName = (typeof all)[number]["name"];

/** What variants of causes are called. */
export type CauseVariantName = Extract<
  (typeof all)[number],
  { readonly variants: unknown }
>["variants"][number]["name"];

/** The six causes of conflict, in the order of the article that they come from. */
export const sixCauses: readonly CausePreset[] = six;

/** Every cause that can be asked for: the six, and other forms of one of them. */
export const causePresets: readonly CausePreset[] = all;

/** A sentence where two of the causes are forms of the same: switching one off would take the other with it. */
export function twiceTheSame(causes: readonly CausePreset[]): string | undefined {
  const form = causes.find(({ formOf }) => causes.some(({ name }) => name === formOf));
  return form && `${form.name} is another form of ${form.formOf}: ask for one of the two`;
}
