import type { MarketCondition } from "../../../model/market/conditions/index.ts";

/** A market that a scenario can name. To add one: a new file here and a line in `index.ts`. */
export interface MarketPreset {
  readonly name: string;
  readonly title: string;
  readonly sentence: string;
  readonly conditions: readonly MarketCondition[];
}
