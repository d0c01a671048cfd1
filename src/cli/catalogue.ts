import { metrics } from "../metrics/index.ts";
import { payComponents } from "../model/incentives/components/index.ts";
import { modifiers } from "../model/incentives/modifiers/index.ts";
import { marketConditions } from "../model/market/conditions/index.ts";
import { builtInChannels } from "../model/parameters/built-in-channels/index.ts";
import { didYouMean } from "../scenario/near-miss.ts";
import { causePresets } from "../scenario/presets/causes/index.ts";
import { handoffPresets } from "../scenario/presets/handoff.ts";
import { managerPresets } from "../scenario/presets/manager.ts";
import { marketPresets } from "../scenario/presets/markets/index.ts";
import { measurementPresets } from "../scenario/presets/measurement.ts";
import { planPresets } from "../scenario/presets/plans/index.ts";
import { wrongUsage } from "./ending.ts";
import { TERMINAL_WIDTH, wrap } from "./wrap.ts";

/** One thing that a scenario can name. */
interface Item {
  readonly name: string;
  readonly sentence: string;
}

/** Things of one kind that a scenario can name. */
export interface Kind {
  readonly kind: string;
  readonly title: string;
  readonly items: readonly Item[];
}

/** Everything that can be used in a scenario file, read from the lists that the schema is built from. */
export function catalogue(): readonly Kind[] {
  return [
    { kind: "plans", title: "Pay plan presets", items: planPresets.map(titled) },
    {
      kind: "components",
      title: "Pay components, of which plans are made",
      items: payComponents.map(({ type, sentence }) => ({ name: type, sentence })),
    },
    {
      kind: "modifiers",
      title: "Terms that any pay component can have, in the order they act",
      items: modifiers.map(({ field, sentence }) => ({ name: field, sentence })),
    },
    { kind: "markets", title: "Market presets", items: marketPresets.map(titled) },
    {
      kind: "conditions",
      title: "Market conditions, of which markets are made",
      items: marketConditions.map(({ type, sentence }) => ({ name: type, sentence })),
    },
    {
      kind: "channels",
      title: "Built-in channels; a scenario can add its own (effort or inbound)",
      items: builtInChannels.map(titled),
    },
    { kind: "handoff", title: "Hand-off presets", items: named(handoffPresets) },
    { kind: "manager", title: "Manager presets", items: named(managerPresets) },
    { kind: "measurement", title: "Measurement presets", items: named(measurementPresets) },
    { kind: "causes", title: "Causes of conflict, for 'truce causes'", items: causePresets.map(titled) },
    { kind: "metrics", title: "Metrics", items: metrics.map(titled) },
  ];
}

/** The kind asked for, or all of them. */
export function chosenKinds(kinds: readonly Kind[], asked: string | undefined): readonly Kind[] {
  if (asked === undefined) return kinds;
  const chosen = kinds.filter(({ kind }) => kind === asked.toLowerCase());
  if (chosen.length > 0) return chosen;
  const names = kinds.map(({ kind }) => kind);
  const meant = didYouMean(asked, names);
  throw wrongUsage(
    `there is no list of "${asked}"${meant ? ` (${meant})` : ""}`,
    `There are ${names.join(", ")}.`,
  );
}

/** The lists as text of 80 columns. */
export function shownCatalogue(kinds: readonly Kind[]): string {
  return kinds.map(shownKind).join("\n\n");
}

function shownKind({ kind, title, items }: Kind): string {
  const column = Math.max(...items.map(({ name }) => name.length)) + 4;
  const lines = items.flatMap(({ name, sentence }) =>
    wrap(sentence, TERMINAL_WIDTH - column).map((line, index) =>
      index === 0 ? `  ${name.padEnd(column - 2)}${line}` : `${" ".repeat(column)}${line}`,
    ),
  );
  return [`${title} (${kind})`, ...lines].join("\n");
}

function titled({ name, sentence }: Item): Item {
  return { name, sentence };
}

function named(presets: Readonly<Record<string, { readonly sentence: string }>>): readonly Item[] {
  return Object.entries(presets).map(([name, { sentence }]) => ({ name, sentence }));
}
