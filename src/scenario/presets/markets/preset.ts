import type { Text } from "../../../language/text.ts";
import type { MarketCondition } from "../../../model/market/conditions/index.ts";

/** A market that a scenario can name. To add one: a new file here and a line in `index.ts`. */
export interface MarketPreset {
  readonly name: string;
  readonly title: Text;
  readonly sentence: Text;
  readonly conditions: readonly MarketCondition[];
}
