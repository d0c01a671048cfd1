import type { MetricName } from "../metrics/index.ts";
import type { payComponents } from "../model/incentives/components/index.ts";
import type { modifiers } from "../model/incentives/modifiers/index.ts";
import type { PayTerm } from "../model/incentives/pay-term.ts";
import type { LeverName } from "../model/levers/index.ts";
import type { marketConditions } from "../model/market/conditions/index.ts";
import type { builtInChannels } from "../model/parameters/built-in-channels/index.ts";
import type { RoleName } from "../model/roles/index.ts";
import type { CauseName, CauseVariantName } from "../scenario/presets/causes/index.ts";
import type { MarketPresetName } from "../scenario/presets/markets/index.ts";
import type { PlanPresetName } from "../scenario/presets/plans/index.ts";
import type { Named } from "./named.ts";

type Of<Name extends string> = Readonly<Record<Name, Named>>;

/**
 * What all listed things are called in a language other than English, kind by kind. English stands beside each thing; the names
 * here are those of the lists, so that a thing without its words does not compile.
 */
export interface Names {
  readonly metrics: Of<MetricName>;
  readonly levers: Of<LeverName>;
  /** One of each role, before their number. */
  readonly roles: Readonly<Record<RoleName, string>>;
  /** A lever that is the effort on a channel, which a scenario names. */
  readonly effort: (channel: string) => Named;
  readonly components: Of<(typeof payComponents)[number]["type"]>;
  readonly modifiers: Of<(typeof modifiers)[number]["field"]>;
  /** The words in which plans are stated: names of terms, and the values that they can have. */
  readonly terms: Readonly<Record<PayTerm, string>>;
  readonly channels: Of<(typeof builtInChannels)[number]["name"]>;
  readonly conditions: Of<(typeof marketConditions)[number]["type"]>;
  readonly plans: Of<PlanPresetName>;
  readonly markets: Of<MarketPresetName>;
  readonly causes: Of<CauseName>;
  readonly causeVariants: Of<CauseVariantName>;
}
