import type { PayPlan } from "../../../src/model/incentives/pay-plan.ts";
import { flowIndex } from "../../../src/model/ledger/flows.ts";
import { baseSalary } from "../../../src/scenario/presets/plans/base-salary.ts";
import { individualCommission } from "../../../src/scenario/presets/plans/individual-commission.ts";
import { type Arm, changed, type Patch, type Terms } from "../arm.ts";
import type { Pattern } from "../pattern.ts";
import { percent, times } from "../reading.ts";

/** Customers stay a tenth as long, so that a third of what is booked leaves early, and fit decides twice as much about it; people foresee half a year. */
const steepChurn: Patch = (base) => ({
  ...base,
  customers: {
    ...base.customers,
    lifeMean: base.customers.lifeMean / 10,
    lifeFitSlope: base.customers.lifeFitSlope * 2,
  },
  decisions: { ...base.decisions, foresightMonths: base.decisions.foresightMonths * 2 },
});

/** Fit decides nothing about how long customers stay; they stay long enough for about as much to leave early. */
const flat: Patch = (base) => ({
  ...base,
  customers: { ...base.customers, lifeFitSlope: 0, lifeMean: base.customers.lifeMean * 4.7 },
});

function rateOf(terms: PayPlan["components"][number]): number {
  return (terms as unknown as { readonly rate: number }).rate;
}

/** The clawback takes back all that was paid on what left early. */
function atFullRate(plan: PayPlan): PayPlan {
  const sales = plan.components.find((terms) => terms.type === "commission" && terms.for === "sales");
  const rate = rateOf(sales!);
  return {
    ...plan,
    components: plan.components.map((terms) => (terms.type === "clawback" ? { ...terms, rate } : terms)),
  };
}

/** A lower commission that costs as much less, at norm levers, as the clawback takes back. */
const cutAsMuch: Terms = (plan, _, { reference }) => {
  const [company] = reference;
  const left = 1 - company![flowIndex.churnedEarly]! / company![flowIndex.booked]!;
  return {
    ...plan,
    components: plan.components.map((terms) =>
      terms.type === "commission" && terms.for === "sales" ? { ...terms, rate: rateOf(terms) * left } : terms,
    ),
  };
};

const arm: Omit<Arm, "plan"> = { company: steepChurn, believed: steepChurn };

const choosier =
  "A clawback is a cut of the commission too, and any cut makes reps choosier, whether or not churn has to do with fit.";

/** P8: who pays back for customers who leave picks customers who stay. */
export const clawbackFit: Pattern = {
  id: "P8",
  sentence:
    "A clawback on reps, where churn is steep and about a third of what is booked leaves early, brings better fit and fewer deals.",
  arms: {
    commission: {
      ...arm,
      plan: ({ bonusPot: pot, salaryPerWeek }) => [baseSalary(salaryPerWeek), ...individualCommission(pot)],
    },
    cut: {
      ...arm,
      plan: ({ bonusPot: pot, salaryPerWeek }) => [baseSalary(salaryPerWeek), ...individualCommission(pot)],
      terms: cutAsMuch,
    },
    clawback: {
      ...arm,
      plan: ({ bonusPot: pot, salaryPerWeek }) => [
        baseSalary(salaryPerWeek),
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
  scalar: ["commission", "clawback"],
  figures(of) {
    const gap = (metric: string, than: string) => percent(of("clawback").of(metric), of(than).of(metric));
    return [
      {
        what: "fit of deals, to commission",
        unit: "%",
        values: gap("dealFit", "commission"),
        side: "above",
        known: { outcome: "stays", why: choosier },
      },
      {
        what: "deals, to commission",
        unit: "%",
        values: gap("deals", "commission"),
        side: "below",
        inTwin: "free",
      },
      {
        what: "fit of deals, to an equal cut",
        unit: "%",
        values: gap("dealFit", "cut"),
        side: "above",
        known: { outcome: "not seen", why: choosier },
      },
      {
        what: "booked that leaves early",
        unit: "%",
        values: times(of("commission").of({ sum: { churnedEarly: 1 }, per: { booked: 1 } }), 100),
        side: "above",
        told: true,
      },
    ];
  },
  twin: {
    switch: "churn that does not depend on fit, and people who know it",
    off: (one) => ({ ...changed(one, flat), believed: (base) => flat(steepChurn(base)) }),
  },
};
