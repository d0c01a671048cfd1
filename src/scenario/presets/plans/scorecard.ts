import { baseSalary } from "./base-salary.ts";
import type { PlanPreset } from "./plan-preset.ts";
import { shares } from "./shares.ts";

/** Several weighted measures for each person: own volume, what the company sold, and how well the two departments fit. */
export const scorecard = {
  name: "scorecard",
  title: "Weighted scorecard",
  sentence:
    "Each quarter a bonus on three weighted measures: own leads or bookings, what the company booked, and how many MQLs became deals.",
  components: ({ bonusPot, salaryPerWeek }) => {
    const card = { type: "scorecard", period: "quarter" } as const;
    const bounds = { floor: 0, cap: 1.5, targetOfReference: 1 } as const;
    const own = { ...bounds, scope: "person", weight: 3, better: "higher" } as const;
    const common = [
      { ...bounds, metric: "booked", scope: "company", weight: 2, better: "higher" },
      { ...bounds, metric: "mqlToDeal", scope: "company", weight: 1, better: "higher" },
    ] as const;
    return [
      baseSalary(salaryPerWeek),
      {
        ...card,
        for: "marketing",
        measures: [{ ...own, metric: "accepted" }, ...common],
        targetCost: bonusPot * shares.marketing,
      },
      {
        ...card,
        for: "sales",
        measures: [{ ...own, metric: "booked" }, ...common],
        targetCost: bonusPot * shares.sales,
      },
    ];
  },
} as const satisfies PlanPreset;
