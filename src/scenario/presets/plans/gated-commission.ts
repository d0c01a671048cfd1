import { MONTHS_A_YEAR } from "../../../calendar.ts";
import { tenDigits } from "../../../model/incentives/threshold.ts";
import { baseSalary } from "./base-salary.ts";
import { ownResults } from "./own-results.ts";
import type { PlanPreset } from "./plan-preset.ts";

/** What an advance a month is of a person's bonus. */
const ADVANCED = 0.3;

/** The commission that sales contracts often have: nothing under a threshold, more above the usual, and an advance. */
export const gatedCommission = {
  name: "gated-commission",
  title: "Commission with gate and draw",
  sentence:
    "Monthly commission from 70 % of the usual result on, half as much again above it, with a recoverable advance.",
  components: ({ bonusPot, salaryPerWeek, people }) => {
    const own = {
      type: "commission",
      period: "month",
      scope: "person",
      gate: { ofReference: 0.7 },
      draw: tenDigits((ADVANCED * bonusPot) / people / MONTHS_A_YEAR),
    } as const;
    const tiers = () => [{ ofReference: 1, times: 1.5 }];
    return [
      baseSalary(salaryPerWeek),
      ...ownResults(bonusPot).map((result) => ({ ...own, tiers: tiers(), ...result })),
    ];
  },
} as const satisfies PlanPreset;
