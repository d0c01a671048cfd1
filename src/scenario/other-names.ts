import { called, type Kind } from "../language/called.ts";
import type { Named } from "../language/named.ts";
import { languages } from "../language/text.ts";
import { metrics } from "../metrics/index.ts";
import { payComponents } from "../model/incentives/components/index.ts";
import { marketConditions } from "../model/market/conditions/index.ts";
import { builtInChannels } from "../model/parameters/built-in-channels/index.ts";
import { fieldWords } from "./field-words.ts";
import { marketPresets } from "./presets/markets/index.ts";
import { planPresets } from "./presets/plans/index.ts";

const titles = (kind: Kind, things: readonly ({ readonly name: string } & Named)[]) =>
  things.map((thing) => ({
    name: thing.name,
    words: languages.map((language) => called(language, kind, thing.name, thing).title),
  }));
const byType = <Thing extends { readonly type: string }>(things: readonly Thing[]) =>
  things.map((thing) => ({ ...thing, name: thing.type }));

const titled = [
  ...titles("metrics", metrics),
  ...titles("components", byType(payComponents)),
  ...titles("conditions", byType(marketConditions)),
  ...titles("plans", planPresets),
  ...titles("markets", marketPresets),
  ...titles("channels", builtInChannels),
];

const byName = new Map<string, string[]>();
for (const { name, words } of titled) byName.set(name, [...(byName.get(name) ?? []), ...words]);
for (const [name, words] of Object.entries(fieldWords))
  byName.set(name, [...(byName.get(name) ?? []), ...words]);

/** What else a thing is called that a scenario can name: its titles in reports, in every language, and words of the field. */
export function otherNames(name: string): readonly string[] {
  return byName.get(name) ?? [];
}
