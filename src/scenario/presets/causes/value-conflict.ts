import type { CausePreset, Settings } from "./cause-preset.ts";

/** What the two departments care for, in weekly reference pay at reference output; source: the prototype's values. */
const cherished = 0.15;
const despised = -0.1;

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
export const valueConflict = {
  name: "value-conflict",
  title: "Value conflict",
  sentence:
    "Marketing cares for few, well-warmed leads of lasting value, and sales for many quick deals, whatever the pay.",
  on: () => values({ volume: despised, quality: cherished }, { volume: cherished, quality: despised }),
  off: () => values(neutral, neutral),
  variants: [
    {
      name: "same-values",
      title: "against as much care for shared values",
      sentence:
        "The cause is set against a company whose people care as much, but both departments for the same: the mean of the two. Whoever cares works harder, whatever it is for; what is left here is the conflict itself.",
      settings: values(shared, shared),
      isYardstick: true,
      tried: "once",
    },
  ],
  isOn: ({ company: { marketers, reps } }) =>
    (marketers.volumeValue - marketers.qualityValue) * (reps.volumeValue - reps.qualityValue) < 0,
} as const satisfies CausePreset;
