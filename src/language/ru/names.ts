import type { Names } from "../names.ts";
import { causes, causeVariants } from "./causes.ts";
import { effort, levers, roles } from "./levers.ts";
import { metrics } from "./metrics.ts";
import { components, modifiers, terms } from "./pay.ts";
import { markets, plans } from "./presets.ts";
import { channels, conditions } from "./world.ts";

/** What all listed things are called in Russian. */
export const russianNames: Names = {
  metrics,
  levers,
  roles,
  effort,
  components,
  modifiers,
  terms,
  channels,
  conditions,
  plans,
  markets,
  causes,
  causeVariants,
};
