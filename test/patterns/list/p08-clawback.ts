import type { PayPlan } from "../../../src/model/incentives/pay-plan.ts";
import { baseSalary } from "../../../src/scenario/presets/plans/base-salary.ts";
import { individualCommission } from "../../../src/scenario/presets/plans/individual-commission.ts";
import { type Arm, changed, type Patch } from "../arm.ts";
import type { Pattern } from "../pattern.ts";
import { percent } from "../reading.ts";

/** Customers stay a quarter as long and fit decides twice as much about it; people foresee half a year. */
const steepChurn: Patch = (base) => ({
  ...base,
  customers: {
    ...base.customers,
    lifeMean: base.customers.lifeMean / 4,
    lifeFitSlope: base.customers.lifeFitSlope * 2,
  },
  decisions: { ...base.decisions, foresightMonths: base.decisions.foresightMonths * 2 },
});

const flat: Patch = (base) => ({ ...base, customers: { ...base.customers, lifeFitSlope: 0 } });

/** The clawback takes back all that was paid on what left early. */
function atFullRate(plan: PayPlan): PayPlan {
  const sales = plan.components.find((terms) => terms.type === "commission" && terms.for === "sales");
  const { rate } = sales as unknown as { readonly rate: number };
  return {
    ...plan,
    components: plan.components.map((terms) => (terms.type === "clawback" ? { ...terms, rate } : terms)),
  };
}

const arm: Omit<Arm, "plan"> = { company: steepChurn, believed: steepChurn };

/** P8: who pays back for customers who leave picks customers who stay. */
export const clawbackFit: Pattern = {
  id: "P8",
  sentence:
    "A clawback on reps, where churn is steep and about a third of what is booked leaves early, brings better fit and fewer deals.",
  arms: {
    commission: { ...arm, plan: (pot) => [baseSalary, ...individualCommission(pot)] },
    clawback: {
      ...arm,
      plan: (pot) => [
        baseSalary,
        ...individualCommission(pot),
        {
          type: "clawback",
          for: "sales",
          period: "month",
          metric: "churnedEarly",
          scope: "person",
          rate: 0,
          share: 1,
        },
      ],
      terms: atFullRate,
    },
  },
  figures(of) {
    const gap = (metric: string) => percent(of("clawback").of(metric), of("commission").of(metric));
    return [
      { what: "fit of deals", unit: "%", values: gap("dealFit"), side: "above" },
      { what: "deals", unit: "%", values: gap("deals"), side: "below", inTwin: "free" },
    ];
  },
  twin: {
    switch: "churn that does not depend on fit, and people who know it",
    off: (one) => ({ ...changed(one, flat), believed: (base) => flat(steepChurn(base)) }),
  },
};
