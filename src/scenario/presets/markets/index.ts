import { booming } from "./booming.ts";
import { dying } from "./dying.ts";
import { dyingFast } from "./dying-fast.ts";
import { healthy } from "./healthy.ts";
import type { MarketPreset } from "./preset.ts";
import { seasonal } from "./seasonal.ts";

const all = [healthy, dying, dyingFast, seasonal, booming] as const;

/** What the markets that scenarios can name are called in files. */
export type MarketPresetName = (typeof all)[number]["name"];

/** Every market that a scenario can name; the first is the default. */
export const marketPresets: readonly MarketPreset[] = all;
