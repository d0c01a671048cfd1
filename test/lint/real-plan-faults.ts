import type { Written } from "./real-plans.ts";

/** A slip of the pen, or of the mind, in a plan that was sound. */
export interface RealFault {
  readonly plan: string;
  readonly kind: string;
  /** Whether the file alone tells it, so that `truce check` must. */
  readonly plain: boolean;
  /** Rules any of which has then found it. */
  readonly finds: readonly string[];
  readonly plant: (parts: readonly Written[]) => readonly Written[];
}

/** Other terms in the component at a place, counted from one as findings do. */
const at =
  (place: number, terms: Written) =>
  (parts: readonly Written[]): readonly Written[] =>
    parts.map((part, index) => (index === place - 1 ? { ...part, ...terms } : part));

/** The component at a place a second time, with other terms where some are given. */
const twice =
  (place: number, terms: Written = {}) =>
  (parts: readonly Written[]): readonly Written[] => [...parts, { ...parts[place - 1]!, ...terms }];

const points = (...pairs: readonly (readonly [number, number])[]) => ({
  payout: pairs.map(([at, pays]) => ({ at, pays })),
});

/** Rules that need no pilot, and what no rule is needed for. */
const toldByFile: readonly string[] = ["check", "typed-as-percent", "period-beyond-run", "double-counting"];

const faults = (
  kind: string,
  finds: readonly string[],
  ...planted: readonly (readonly [plan: string, plant: RealFault["plant"]])[]
): readonly RealFault[] =>
  planted.map(([plan, plant]) => ({
    plan,
    kind,
    plain: finds.every((rule) => toldByFile.includes(rule)),
    finds,
    plant,
  }));

/** What people get wrong when they write a plan down, where the file alone tells it. */
const plainFaults: readonly RealFault[] = [
  ...faults(
    "a rate typed as per cent",
    ["typed-as-percent"],
    ["lens-maker-linear", at(3, { rate: 7 })],
    ["mortgage-flat", at(3, { rate: 9 })],
    ["gross-margin-rep", at(3, { rate: 17.5 })],
    ["manufacturers-rep", at(3, { rate: 5 })],
    ["ae-milestone", at(3, { rate: 13.6 })],
    ["sdr-three-streams", at(5, { rate: 2 })],
    ["multi-year-upfront", at(3, { rate: 1.8 })],
    ["food-profit-share", at(2, { share: 3 })],
  ),
  ...faults(
    "attainment typed as per cent",
    ["typed-as-percent"],
    ["launch-curve", at(3, points([40, 0], [100, 1], [120, 1.3], [200, 1.7]))],
    ["account-manager-nrr", at(3, points([80, 0.5], [100, 1], [120, 1.5]))],
    ["cross-selling", at(3, points([80, 0.5], [100, 1], [120, 2]))],
  ),
  ...faults(
    "a payout typed as per cent",
    ["typed-as-percent"],
    ["marketing-mql-bonus", at(3, points([0.7, 50], [1, 100], [1.3, 150]))],
    ["state-lottery", at(3, points([1, 0], [1.2, 100]))],
    ["bookings-revenue-ebitda", at(2, points([0.8, 0.5], [1, 1], [1.4, 200]))],
  ),
  ...faults(
    "a factor or multiple typed as per cent",
    ["typed-as-percent"],
    ["ae-milestone", at(3, { tiers: [{ from: 43_000, times: 150 }] })],
    ["wireless-store", at(3, { gate: { ofReference: 70 } })],
    ["broker-hurdle", at(2, { tiers: [{ ofReference: 25, times: 2.27 }] })],
    ["health-insurance-rep", at(3, { thresholdOfReference: 50 })],
  ),
  ...faults(
    "a measure's cap typed as per cent",
    ["typed-as-percent"],
    ["csm-two-engines", at(3, { measures: [{ metric: "recurringWon", targetOfReference: 1, cap: 150 }] })],
  ),
  ...faults("a share taken back typed as per cent", ["check"], ["multi-year-upfront", at(4, { share: 75 })]),
  ...faults(
    "a clawback above the commission",
    ["clawback-without-pay"],
    ["mortgage-flat", at(4, { rate: 0.9 })],
    ["inbound-first", at(4, { rate: 0.5 })],
    ["life-agent", at(4, { rate: 0.8 })],
    ["inbound-instalments", at(6, { rate: 0.29 })],
    ["wireless-store", at(4, { rate: 0.6 })],
  ),
  ...faults(
    "pay that is deferred, or begins, beyond the run",
    ["period-beyond-run"],
    ["inbound-instalments", at(5, { deferMonths: 36 })],
    ["life-agent", at(3, { deferMonths: 90 })],
    ["expansion-spiff", at(4, { months: { from: 40, to: 42 } })],
    ["new-hire-draw", at(4, { months: { from: 70 } })],
  ),
];

/** What shows when the plan is held against what results usually are. */
const measuredFaults: readonly RealFault[] = [
  ...faults(
    "a month's or a year's pay typed as a week's",
    ["pay-above-result"],
    ["lens-maker-linear", at(2, { perWeek: 4000 })],
    ["sdr-demos", at(1, { perWeek: 3400 })],
    ["presidents-club", at(2, { perWeek: 48_000 })],
  ),
  ...faults(
    "pay above what a person brings",
    ["pay-above-result", "typed-as-percent"],
    ["sdr-demos", at(3, { amount: 1000 })],
    ["expansion-spiff", at(4, { amount: 40_000 })],
    ["inbound-first", at(3, { metric: "recurring" })],
    ["lens-maker-linear", at(3, { scope: "company" })],
    ["pharma-commission", at(3, { targetCost: 6_400_000 })],
  ),
  ...faults(
    "a quota of another period",
    ["quota-nobody-reaches"],
    ["ae-milestone", at(4, { quota: 172_000 })],
    ["car-dealer", at(3, { quota: 24 })],
    ["ae-milestone", at(4, { period: "month" })],
    ["office-durables", at(3, { quotaOfReference: 4 })],
    ["pharma-lump", at(3, { quotaOfReference: 3 })],
  ),
  ...faults(
    "a quota of a shorter period",
    ["quota-everybody-reaches"],
    ["office-durables", at(4, { quotaOfReference: 0.25 })],
    ["state-lottery", at(3, { quotaOfReference: 0.33 })],
    ["marketing-company-goal", at(3, { quotaOfReference: 0.08 })],
  ),
  ...faults(
    "a tier out of reach",
    ["dead-tier"],
    [
      "enterprise-software",
      at(3, {
        tiers: [
          { ofReference: 1, times: 2 },
          { ofReference: 20, times: 4 },
        ],
      }),
    ],
    [
      "manufacturers-rep",
      at(3, {
        tiers: [
          { ofReference: 1, times: 1.4 },
          { ofReference: 9, times: 2 },
        ],
      }),
    ],
    ["sdr-tiers", at(3, { tiers: [{ from: 204, times: 1.25 }] })],
    ["recruiter-scale", at(3, { period: "month", tiers: [{ from: 86_000, times: 2 }] })],
  ),
  ...faults(
    "a cap below target pay",
    ["capped-out"],
    ["capped-ramp", at(3, { cap: 1030 })],
    ["presidents-club", at(3, { cap: 500 })],
    ["hardware-retroactive", at(3, { cap: 860 })],
  ),
  ...faults("a cap of another period", ["far-cap"], ["capped-ramp", at(3, { cap: 120_000 })]),
  ...faults(
    "two parts that pay for one result",
    ["double-counting"],
    ["lens-maker-linear", twice(3)],
    ["mortgage-flat", twice(3, { metric: "netBooked", rate: 0.05 })],
    ["sdr-demos", twice(3)],
    ["devops-ramp", at(4, { months: { from: 1, to: 6 } })],
  ),
  ...faults(
    "a prize that everybody wins",
    ["sure-winner"],
    ["presidents-club", at(4, { winners: 8 })],
    ["presidents-club", at(4, { winners: 20 })],
  ),
  ...faults(
    "a gate above the quota",
    ["gate-above-quota"],
    ["pharma-lump", at(3, { gate: { ofReference: 1.4 } })],
    ["ae-milestone", at(4, { gate: { from: 60_000 } })],
    ["cross-selling", at(3, { gate: { ofReference: 1.4 } })],
  ),
  ...faults(
    "pay for the wrong direction",
    ["negative-marginal-pay"],
    ["csm-two-engines", at(3, { measures: [{ metric: "earlyChurnShare", target: 0.12, cap: 1.5 }] })],
    ["marketing-mql-bonus", at(3, { metric: "rejected" })],
    ["launch-curve", at(3, points([0.4, 1.7], [1, 1.3], [1.2, 1], [2, 0]))],
    ["inbound-retention", at(3, { rate: 2, metric: "recurringLost", multiplier: undefined })],
  ),
  ...faults(
    "a measure whose target is in another unit",
    ["quota-everybody-reaches", "never-moves", "capped-out"],
    [
      "board-plan",
      at(4, {
        measures: [{ metric: "earlyChurnShare", scope: "department", better: "lower", target: 15, cap: 1 }],
      }),
    ],
    [
      "marketing-revenue-scorecard",
      at(3, {
        measures: [
          { metric: "opportunities", targetOfReference: 1, cap: 1.5 },
          { metric: "booked", target: 1.5, cap: 1.5 },
        ],
      }),
    ],
  ),
  ...faults(
    "money too small by a slip of the comma",
    ["weak-pay"],
    ["lens-maker-linear", at(3, { rate: 0.0007 })],
    ["pharma-commission", at(3, { targetCost: 640 })],
    ["sdr-demos", at(3, { amount: 0.1 })],
  ),
  ...faults(
    "an advance that is never worked off",
    ["windfall", "never-moves"],
    ["car-dealer", at(2, { draw: 14_000 })],
    ["weekly-draw", at(2, { draw: 36_000 })],
  ),
  ...faults(
    "the new rate typed in place of its multiple",
    ["fading-rate"],
    [
      "ae-four-rates",
      at(3, {
        tiers: [
          { ofReference: 0.5, times: 0.1 },
          { ofReference: 1, times: 0.12 },
        ],
      }),
    ],
    [
      "manufacturers-rep",
      at(3, {
        tiers: [
          { ofReference: 1, times: 0.07 },
          { ofReference: 2, times: 0.1 },
        ],
      }),
    ],
  ),
];

/** All of them, each into a plan in which it could happen. */
export const realFaults: readonly RealFault[] = [...plainFaults, ...measuredFaults];
