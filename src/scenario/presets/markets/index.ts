import { booming } from "./booming.ts";
import { dying } from "./dying.ts";
import { dyingFast } from "./dying-fast.ts";
import { healthy } from "./healthy.ts";
import type { MarketPreset } from "./preset.ts";
import { seasonal } from "./seasonal.ts";

/** Every market that a scenario can name; the first is the default. */
export const marketPresets: readonly MarketPreset[] = [healthy, dying, dyingFast, seasonal, booming];
