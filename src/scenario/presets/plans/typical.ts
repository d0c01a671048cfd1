import { baseSalary } from "./base-salary.ts";
import type { PlanPreset } from "./plan-preset.ts";

/** Of the pot: to reps, and to marketers for leads that sales accepted and for what the company booked. */
const parts = { reps: 0.87, accepted: 0.065, booked: 0.065 } as const;

/** Of the usual result: a target that two reps in five or more reach, as most companies set it, where few bring much of what is sold. */
const quota = 0.8;

/**
 * What most companies pay: reps a commission from the first unit on, faster above the usual result, marketers a small part. With the usual
 * pot a rep's pay is three fifths salary and a marketer's seven eighths.
 */
export const typical = {
  name: "typical",
  title: "Typical plan",
  sentence:
    "Each quarter reps get a share of their own booked revenue, half as much again above four fifths of the usual result; marketers a small bonus, half on leads that sales accepted, half on what the company booked.",
  components: ({ bonusPot, salaryPerWeek }) => {
    const own = { type: "commission", period: "quarter", scope: "person" } as const;
    return [
      baseSalary(salaryPerWeek),
      {
        ...own,
        for: "sales",
        metric: "booked",
        tiers: [{ ofReference: quota, times: 1.5 }],
        targetCost: bonusPot * parts.reps,
      },
      { ...own, for: "marketing", metric: "accepted", targetCost: bonusPot * parts.accepted },
      {
        type: "pool",
        for: "marketing",
        period: "quarter",
        metric: "booked",
        scope: "company",
        targetCost: bonusPot * parts.booked,
      },
    ];
  },
} as const satisfies PlanPreset;
