import { baseSalary } from "./base-salary.ts";
import type { PlanPreset } from "./plan-preset.ts";
import { shares } from "./shares.ts";

/** Pay on what stays: bookings net of early churn, paid late and lost in part where many leave. */
export const netValue = {
  name: "net-value",
  title: "Commission net of churn",
  sentence:
    "Everybody gets a quarterly share of own bookings net of early churn, deferred by a quarter and halved if a fifth leaves early.",
  components: ({ bonusPot, salaryPerWeek }) => {
    const own = {
      type: "commission",
      period: "quarter",
      metric: "netBooked",
      scope: "person",
      deferMonths: 3,
    } as const;
    const malus = () => ({ metric: "earlyChurnShare", scope: "company", above: 0.2, share: 0.5 }) as const;
    return [
      baseSalary(salaryPerWeek),
      { ...own, malus: malus(), for: "marketing", targetCost: bonusPot * shares.marketing },
      { ...own, malus: malus(), for: "sales", targetCost: bonusPot * shares.sales },
    ];
  },
} as const satisfies PlanPreset;
