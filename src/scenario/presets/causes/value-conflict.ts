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
  isOn: ({ company: { marketers, reps } }) =>
    (marketers.volumeValue - marketers.qualityValue) * (reps.volumeValue - reps.qualityValue) < 0,
};
