import { managerSchema } from "../../../model/parameters/manager.ts";
import type { CauseVariant, Settings } from "./cause-preset.ts";

const prior = "company.manager.impersonalPrior";
const { impersonalPrior: usual } = managerSchema.parse({});

/**
 * Prior log odds of the market or the funnel being to blame: so low that people are blamed for months while the evidence of a
 * dead market grows, and the strategy session comes late or never. Assumed.
 */
const scapegoatPrior = -3;

/** A shortfall must be somebody's fault. */
export const blamingPeople: Settings = { [prior]: scapegoatPrior };

/** A shortfall may be nobody's fault. */
export const blamingAsUsual: Settings = { [prior]: usual };

/** The same shortfall under a manager who would ask what happened. */
export const withAnOpenManager = {
  name: "open-manager",
  title: "with a manager who asks why",
  sentence:
    "The same shortfall, but the manager is as ready as usual to hold the market or the funnel to blame, and so to call a strategy session.",
  settings: { ...blamingAsUsual, "company.manager.strategySessions": "allowed" },
  tried: "asked",
} as const satisfies CauseVariant;
