import type { PlanComponent } from "../../src/model/incentives/plan-schema.ts";
import { NEVER } from "../../src/model/ledger/journal.ts";
import type { EffortChannel } from "../../src/model/parameters/channel.ts";
import { baseSalary } from "../../src/scenario/presets/plans/base-salary.ts";
import type { PlanSums } from "../../src/scenario/presets/plans/plan-preset.ts";
import { shares } from "../../src/scenario/presets/plans/shares.ts";
import { typical } from "../../src/scenario/presets/plans/typical.ts";
import type { Arm, Patch } from "./arm.ts";
import type { Reading } from "./reading.ts";

type Plan = (sums: PlanSums) => readonly PlanComponent[];

/** Everybody at the norm: the plan in force, under which people are at rest. */
export const norm: Arm = { plan: "typical" };

const repsOnBookings = (pot: number): PlanComponent => ({
  type: "commission",
  for: "sales",
  period: "month",
  metric: "booked",
  scope: "person",
  targetCost: pot * shares.sales,
});

/** Reps paid a rate on what each books, marketers their salary. */
export const ownRate: Plan = ({ bonusPot, salaryPerWeek }) => [
  baseSalary(salaryPerWeek),
  repsOnBookings(bonusPot),
];

/** Marketers paid for each MQL, reps on bookings. */
export const volumePay: Plan = (sums) => [
  ...ownRate(sums),
  {
    type: "commission",
    for: "marketing",
    period: "month",
    metric: "mqls",
    scope: "person",
    targetCost: sums.bonusPot * shares.marketing,
  },
];

/** The plan in force, and a contest between reps beside it that costs a fifth of the pot: three of them win each quarter. */
export const withContest: Plan = (sums) => [
  ...typical.components(sums),
  {
    type: "contest",
    for: "sales",
    period: "quarter",
    metric: "booked",
    between: "people",
    winners: 3,
    targetCost: 0.2 * sums.bonusPot,
  },
];

/** A quota for both, of a month or a quarter, with double rate above it. */
export const quotaIn =
  (period: "month" | "quarter"): Plan =>
  ({ bonusPot: pot, salaryPerWeek }) => {
    const own = { type: "quota", period, scope: "person", quotaOfReference: 1, accelerator: 2 } as const;
    return [
      baseSalary(salaryPerWeek),
      { ...own, for: "marketing", metric: "accepted", targetCost: pot * shares.marketing },
      { ...own, for: "sales", metric: "booked", targetCost: pot * shares.sales },
    ];
  };

/** Every touch channel reaches so many times as many people in an hour. */
export const reaching =
  (factor: number): Patch =>
  (base) => ({
    ...base,
    channels: Object.fromEntries(
      Object.entries(base.channels).map(([name, channel]) => [
        name,
        channel.kind === "effort" ? { ...channel, touchesPerHour: channel.touchesPerHour * factor } : channel,
      ]),
    ),
  });

/** Mail goes out so many times as often. */
export const mailing =
  (factor: number): Patch =>
  (base) => {
    const mail = base.channels.mailing as EffortChannel;
    return {
      ...base,
      channels: { ...base.channels, mailing: { ...mail, touchesPerHour: mail.touchesPerHour * factor } },
    };
  };

/** Marketing hands over from so high a score on, and no agreement says otherwise. */
export const withBar =
  (bar: number): Patch =>
  (base) => ({
    ...base,
    marketers: { ...base.marketers, barNorm: bar },
    handoff: { ...base.handoff, minimumScore: 0 },
  });

const caring = (marketers: readonly [number, number], reps: readonly [number, number]): Patch => {
  const care = ([volumeValue, qualityValue]: readonly [number, number]) => ({ volumeValue, qualityValue });
  return (base) => ({
    ...base,
    marketers: { ...base.marketers, ...care(marketers) },
    reps: { ...base.reps, ...care(reps) },
  });
};

/** Departments that care for opposite things, so strongly. */
export const valueGap = (strength: number): Patch =>
  caring([-0.1 * strength, 0.15 * strength], [0.15 * strength, -0.1 * strength]);

/** The same care, shared: both care for both alike. */
export const sharedValues = (strength: number): Patch =>
  caring([0.025 * strength, 0.025 * strength], [0.025 * strength, 0.025 * strength]);

/** A manager who comes from sales and leans on it. */
export const biased: Patch = (base) => ({
  ...base,
  manager: { ...base.manager, background: "sales", biasStrength: 1 },
});

/** Different people whom reps called in counted time, trial by trial. */
export function peopleCalled({ journals }: Reading): readonly number[] {
  return journals.map(({ customer, calledOn }) => {
    const called = [...customer.keys()].filter((row) => calledOn[row]! >= 0 && calledOn[row] !== NEVER);
    return new Set(called.map((row) => customer[row])).size;
  });
}
