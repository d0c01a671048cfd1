import type { Scenario } from "../../scenario.ts";
import { dying } from "../markets/dying.ts";
import type { CausePreset } from "./cause-preset.ts";
import { blamingAsUsual, blamingPeople, withAnOpenManager } from "./scapegoating.ts";

type Condition = Scenario["markets"][string]["conditions"][number];

function onlyMarket({ markets }: Scenario) {
  return Object.values(markets)[0]!;
}

function isDecline(condition: Condition): boolean {
  const {
    type,
    halfLifeMonths,
    growthPerYear = 0,
  } = condition as {
    type: string;
    halfLifeMonths?: number;
    growthPerYear?: number;
  };
  return type === "trend" && (halfLifeMonths !== undefined || growthPerYear < 0);
}

/** The market has died, and instead of asking why people look for a scapegoat. */
export const ineffectiveLeadGeneration = {
  name: "ineffective-lead-generation",
  title: "Ineffective lead generation",
  sentence:
    "Nobody wants the spinners any more: need halves every six months, and the shortfall has to be somebody's fault.",
  on: (scenario) => {
    const { title, conditions } = onlyMarket(scenario);
    return { market: { title, conditions: [...conditions, ...dying.conditions] }, ...blamingPeople };
  },
  off: (scenario) => {
    const { title, conditions } = onlyMarket(scenario);
    return {
      market: { title, conditions: conditions.filter((one) => !isDecline(one)) },
      "company.selling.brokenStage": "none",
      ...blamingAsUsual,
    };
  },
  isOn: (scenario) =>
    onlyMarket(scenario).conditions.some(isDecline) || scenario.company.selling.brokenStage !== "none",
  shortfall: true,
  variants: [withAnOpenManager],
} as const satisfies CausePreset;
