import { findings } from "./findings.ts";
import { game } from "./game.ts";
import type { Reader } from "./reader.ts";
import { scenario } from "./scenario.ts";
import { series } from "./series.ts";

/** Every reader that is fuzzed, in turn. */
export const readers: readonly Reader[] = [scenario, game, findings, series];
