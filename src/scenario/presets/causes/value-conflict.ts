import type { CausePreset, Settings } from "./cause-preset.ts";

/** What the two departments care for, money a week at reference output; source: the prototype's values. */
const cherished = 150;
const despised = -100;

function values(
  marketing: { volume: number; quality: number },
  sales: { volume: number; quality: number },
): Settings {
  return {
    "company.marketers.volumeValue": marketing.volume,
    "company.marketers.qualityValue": marketing.quality,
    "company.reps.volumeValue": sales.volume,
    "company.reps.qualityValue": sales.quality,
  };
}

const neutral = { volume: 0, quality: 0 };
const shared = { volume: (cherished + despised) / 2, quality: (cherished + despised) / 2 };

/** Marketing warms slowly while sales asks where the quick leads are. */
export const valueConflict: CausePreset = {
  name: "value-conflict",
  title: { en: "Value conflict", ru: "Конфликт ценностей" },
  sentence: {
    en: "Marketing cares for few, well-warmed leads of lasting value, and sales for many quick deals, whatever the pay.",
    ru: "Маркетингу важны немногие, хорошо прогретые и надолго ценные лиды, продажам — много быстрых сделок, как бы ни платили.",
  },
  on: () => values({ volume: despised, quality: cherished }, { volume: cherished, quality: despised }),
  off: () => values(neutral, neutral),
  variants: [
    {
      name: "same-values",
      title: { en: "against as much care for shared values", ru: "против стольких же, но общих ценностей" },
      sentence: {
        en: "The cause is set against a company whose people care as much, but both departments for the same: the mean of the two. Whoever cares works harder, whatever it is for; what is left here is the conflict itself.",
        ru: "Причина сравнивается с компанией, где людям не всё равно в той же мере, но обоим отделам важно одно и то же — среднее из двух. Неравнодушный работает усерднее, чем бы ни дорожил; то, что остаётся здесь, и есть сам конфликт.",
      },
      settings: values(shared, shared),
      isYardstick: true,
      tried: "once",
    },
  ],
  isOn: ({ company: { marketers, reps } }) =>
    (marketers.volumeValue - marketers.qualityValue) * (reps.volumeValue - reps.qualityValue) < 0,
};
