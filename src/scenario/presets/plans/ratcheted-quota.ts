import { baseSalary } from "./base-salary.ts";
import { ownResults } from "./own-results.ts";
import type { PlanPreset } from "./plan-preset.ts";

/** A quota that follows results: who does well this quarter has more to do in the next. */
export const ratchetedQuota = {
  name: "ratcheted-quota",
  title: "Quota with a ratchet",
  sentence:
    "A payout table from 70 % of the quarter's quota on, and the next quota moves half of the way to the last result.",
  components: ({ bonusPot, salaryPerWeek }) => {
    const own = {
      type: "quota",
      period: "quarter",
      scope: "person",
      quotaOfReference: 1,
      accelerator: 0,
      ratchet: 0.5,
    } as const;
    const payout = () => [
      { at: 0.7, pays: 0.5 },
      { at: 1, pays: 1 },
      { at: 1.5, pays: 2 },
    ];
    return [
      baseSalary(salaryPerWeek),
      ...ownResults(bonusPot).map((result) => ({ ...own, payout: payout(), ...result })),
    ];
  },
} as const satisfies PlanPreset;
