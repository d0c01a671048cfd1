import { describe, expect, it } from "vitest";
import { called, type Kind } from "../../src/language/called.ts";
import type { Named } from "../../src/language/named.ts";
import { russianNames } from "../../src/language/ru/names.ts";
import { languages } from "../../src/language/text.ts";
import { metrics } from "../../src/metrics/index.ts";
import { leverWords } from "../../src/metrics/metric-words.ts";
import { payComponents } from "../../src/model/incentives/components/index.ts";
import { modifiers } from "../../src/model/incentives/modifiers/index.ts";
import { marketConditions } from "../../src/model/market/conditions/index.ts";
import { builtInChannels } from "../../src/model/parameters/built-in-channels/index.ts";
import { causePresets } from "../../src/scenario/presets/causes/index.ts";
import { marketPresets } from "../../src/scenario/presets/markets/index.ts";
import { planPresets } from "../../src/scenario/presets/plans/index.ts";

type Listed = readonly (readonly [name: string, itself: Named])[];

/** Each kind of listed things, by the names that files know them by. */
const lists: Readonly<Record<Exclude<Kind, "levers">, Listed>> = {
  metrics: metrics.map((one) => [one.name, one]),
  components: payComponents.map((one) => [one.type, one]),
  modifiers: modifiers.map((one) => [one.field, one]),
  channels: builtInChannels.map((one) => [one.name, one]),
  conditions: marketConditions.map((one) => [one.type, one]),
  plans: planPresets.map((one) => [one.name, one]),
  markets: marketPresets.map((one) => [one.name, one]),
  causes: causePresets.map((one) => [one.name, one]),
  causeVariants: causePresets.flatMap(({ variants = [] }) => variants.map((one) => [one.name, one])),
};

const others: Readonly<Record<string, typeof russianNames>> = { ru: russianNames };

it("has a folder for every language but English, which stands beside the things", () => {
  expect(["en", ...Object.keys(others)]).toEqual(languages);
});

describe.each(Object.entries(lists) as [Exclude<Kind, "levers">, Listed][])("%s", (kind, list) => {
  it("have the same names in every language, and nothing beside them", () => {
    const names = [...new Set(list.map(([name]) => name))].sort();
    for (const its of Object.values(others)) expect(Object.keys(its[kind]).sort()).toEqual(names);
  });

  it.each(languages)("have a title and one whole sentence or more in %s", (language) => {
    for (const [name, itself] of list) {
      const { title, sentence } = called(language, kind, name, itself);
      expect(title).toMatch(/^\p{L}.*[^.\s]$/u);
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it("say another thing in another language", () => {
    for (const [name, itself] of list) {
      expect(called("ru", kind, name, itself).sentence).toMatch(/\p{Script=Cyrillic}/u);
      expect(itself.sentence).not.toMatch(/\p{Script=Cyrillic}/u);
    }
  });
});

it("says of a name that it does not know what the thing says of itself", () => {
  const itself = { title: "Mine", sentence: "My own." };
  expect(called("ru", "components", "constructor", itself)).toBe(itself);
});

it("calls a lever by its own words, and any other name a channel", () => {
  expect(leverWords("discount", "ru").title).toBe("Готовность к скидке");
  expect(leverWords("fairs", "en").title).toBe("Effort on fairs");
  expect(leverWords("constructor", "ru").title).toBe("Усилия на канал constructor");
});
