import type { Text } from "../language/text.ts";
import { metrics } from "../metrics/index.ts";
import { payComponents } from "../model/incentives/components/index.ts";
import { marketConditions } from "../model/market/conditions/index.ts";
import { builtInChannels } from "../model/parameters/built-in-channels/index.ts";
import { fieldWords } from "./field-words.ts";
import { marketPresets } from "./presets/markets/index.ts";
import { planPresets } from "./presets/plans/index.ts";

const byType = [...payComponents, ...marketConditions].map(({ type, title }) => ({ name: type, title }));
const titled: readonly { readonly name: string; readonly title: Text }[] = [
  ...metrics,
  ...byType,
  ...planPresets,
  ...marketPresets,
  ...builtInChannels,
];

const byName = new Map<string, string[]>();
for (const { name, title } of titled)
  byName.set(name, [...(byName.get(name) ?? []), ...Object.values(title)]);
for (const [name, words] of Object.entries(fieldWords))
  byName.set(name, [...(byName.get(name) ?? []), ...words]);

/** What else a thing is called that a scenario can name: its titles in reports, in every language, and words of the field. */
export function otherNames(name: string): readonly string[] {
  return byName.get(name) ?? [];
}
