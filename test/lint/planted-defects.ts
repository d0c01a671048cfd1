import type { ComponentTerms } from "../../src/model/incentives/component.ts";

/** A component's terms as plain data that may be changed at will. */
export type Terms = ComponentTerms & Readonly<Record<string, unknown>>;

/** What a planted plan stands in, beside the usual company. */
export interface Surroundings {
  readonly months?: number;
  readonly measurement?: unknown;
}

/** A defect that can be planted into plans. */
export interface Defect {
  readonly kind: string;
  /** The rule that must find it. */
  readonly rule: string;
  /** Rules that may rightly speak up too, since the defect is theirs as well. */
  readonly also?: readonly string[];
  readonly around?: Surroundings;
  /** The plan with the defect; nothing where it does not fit this plan. */
  readonly plant: (plan: readonly Terms[]) => readonly Terms[] | undefined;
}

const terms = (of: Readonly<Record<string, unknown>>) => of as unknown as Terms;

/** Adds a component at the end. */
const adding = (of: Readonly<Record<string, unknown>>) => (plan: readonly Terms[]) => [...plan, terms(of)];

/** Changes every component of a kind; nothing where there is none. */
function changing(type: string, change: (one: Terms) => Readonly<Record<string, unknown>>) {
  return (plan: readonly Terms[]) =>
    plan.some((one) => one.type === type)
      ? plan.map((one) => (one.type === type ? terms({ ...one, ...change(one) }) : one))
      : undefined;
}

/** The same for quotas that stay what they are: one that follows results has come down to them after some periods. */
const changingQuota =
  (change: (one: Terms) => Readonly<Record<string, unknown>>) => (plan: readonly Terms[]) =>
    plan.some((one) => one.ratchet !== undefined) ? undefined : changing("quota", change)(plan);

/** Usual results of a month or a quarter, near enough for planting: what marketers and reps of the usual company bring. */
const usual = (one: Terms) => (one.for === "marketing" ? 17 : 33_000) * (one.period === "quarter" ? 3 : 1);

const own = { scope: "person", period: "month" } as const;

const isMonthlyRate = (one: Terms) => one.type === "commission" && one.period === "month";

/** Every defect that tests plant, each into every preset that it fits. */
export const defects: readonly Defect[] = [
  {
    kind: "a rate typed as per cent",
    rule: "typed-as-percent",
    also: ["pay-above-result", "pay-at-risk", "cliff", "discounted-accelerator", "double-counting"],
    plant: adding({ type: "commission", for: "sales", ...own, metric: "booked", rate: 5 }),
  },
  {
    kind: "a payout table typed as per cent",
    rule: "typed-as-percent",
    also: ["cliff", "dead-tier", "off-profit", "pulling-apart"],
    plant: adding({
      type: "quota",
      for: "sales",
      ...own,
      period: "quarter",
      metric: "deals",
      quota: 6,
      bonus: 900,
      payout: [
        { at: 70, pays: 50 },
        { at: 100, pays: 100 },
        { at: 150, pays: 200 },
      ],
    }),
  },
  {
    kind: "a share of a count",
    rule: "token-pay",
    also: ["double-counting"],
    plant: adding({ type: "spiff", for: "sales", ...own, metric: "deals", amount: 0.05 }),
  },
  {
    kind: "a tier's factor typed as its rate",
    rule: "fading-rate",
    also: ["capped-out", "dead-tier", "negative-marginal-pay"],
    plant: changing("commission", (one) => ({ tiers: [{ from: usual(one), times: 0.12 }] })),
  },
  {
    kind: "a deferral beyond the run",
    rule: "period-beyond-run",
    also: ["double-counting"],
    plant: adding({ type: "commission", for: "sales", ...own, metric: "deals", rate: 60, deferMonths: 36 }),
  },
  {
    kind: "a bounty above what a deal brings",
    rule: "pay-above-result",
    also: ["pay-at-risk", "discounted-accelerator", "cliff", "off-profit"],
    plant: adding({ type: "spiff", for: "sales", ...own, metric: "deals", amount: 40_000 }),
  },
  {
    kind: "a tier fifty times beyond the usual result",
    rule: "dead-tier",
    plant: changing("commission", (one) => ({ tiers: [{ from: 50 * usual(one), times: 2 }] })),
  },
  {
    kind: "a tier at the same rate",
    rule: "dead-tier",
    plant: changing("commission", (one) => ({ tiers: [{ from: 0.5 * usual(one), times: 1 }] })),
  },
  {
    kind: "a tier behind the cap",
    rule: "dead-tier",
    also: ["capped-out"],
    plant: changing("commission", (one) => ({
      tiers: [{ from: 2 * usual(one), times: 3 }],
      cap: usual(one) * (one.rate as number),
    })),
  },
  {
    kind: "a cap under the usual result",
    rule: "capped-out",
    plant: changing("commission", (one) => ({ cap: 0.7 * usual(one) * (one.rate as number) })),
  },
  {
    kind: "a cap on the moon",
    rule: "far-cap",
    plant: changing("commission", () => ({ cap: 1e9 })),
  },
  {
    kind: "a lump at the usual result",
    rule: "cliff",
    also: ["double-counting"],
    plant: adding({
      type: "quota",
      for: "sales",
      ...own,
      metric: "deals",
      quota: 2,
      bonus: 4000,
      accelerator: 0,
    }),
  },
  {
    kind: "a lump for MQLs",
    rule: "cliff",
    also: ["double-counting", "off-profit", "pulling-apart"],
    plant: adding({
      type: "quota",
      for: "marketing",
      ...own,
      metric: "mqls",
      quota: 28,
      bonus: 5000,
      accelerator: 0,
    }),
  },
  {
    kind: "a rate of zero",
    rule: "never-moves",
    also: ["no-marginal-pay"],
    plant: changing("commission", () => ({ rate: 0 })),
  },
  {
    kind: "a pool with a share of zero",
    rule: "never-moves",
    also: ["no-marginal-pay"],
    plant: changing("pool", () => ({ share: 0 })),
  },
  {
    kind: "a fine with an allowance that nobody uses up",
    rule: "never-moves",
    plant: adding({ type: "penalty", for: "sales", ...own, metric: "optOuts", amount: 20, free: 1e5 }),
  },
  {
    kind: "nobody with any variable pay",
    rule: "no-marginal-pay",
    plant: (plan) => {
      const left = plan.flatMap((one) => (one.type === "salary" ? [scaled(one, 0.5), scaled(one, 0.5)] : []));
      return left.length < plan.length && left.length > 1 ? left : undefined;
    },
  },
  {
    kind: "a fine on bookings",
    rule: "negative-marginal-pay",
    also: ["pay-at-risk", "off-profit", "pulling-apart"],
    plant: adding({ type: "penalty", for: "sales", ...own, metric: "booked", amount: 0.03, free: 0 }),
  },
  {
    kind: "money for opt-outs",
    rule: "negative-marginal-pay",
    also: ["off-profit", "pulling-apart"],
    plant: adding({ type: "commission", for: "marketing", ...own, metric: "optOuts", rate: 50 }),
  },
  {
    kind: "money for rejected leads",
    rule: "negative-marginal-pay",
    also: ["off-profit", "pulling-apart"],
    plant: adding({ type: "commission", for: "marketing", ...own, metric: "rejected", rate: 30 }),
  },
  {
    kind: "a quota twenty times too high",
    rule: "quota-nobody-reaches",
    also: ["no-marginal-pay", "no-influence"],
    plant: changingQuota((one) => ({ quota: 20 * (one.quota as number) })),
  },
  {
    kind: "a quota at twice the usual result",
    rule: "quota-nobody-reaches",
    also: ["no-marginal-pay"],
    plant: changingQuota((one) => ({ quota: (one.for === "marketing" ? 2 : 3) * (one.quota as number) })),
  },
  {
    kind: "a quota that makes itself",
    rule: "quota-everybody-reaches",
    also: ["discounted-accelerator"],
    plant: changingQuota((one) => ({ quota: 0.01 * (one.quota as number), accelerator: 0.001 })),
  },
  {
    kind: "a steep accelerator on bookings without a cap",
    rule: "discounted-accelerator",
    plant: changing("commission", (one) => ({ tiers: [{ from: usual(one), times: 4 }] })),
  },
  {
    kind: "nearly all that bookings bring, and no cap",
    rule: "unlimited-pay",
    also: ["double-counting", "pay-at-risk", "pay-above-result", "cliff"],
    plant: adding({ type: "commission", for: "sales", ...own, metric: "booked", rate: 0.7 }),
  },
  {
    kind: "a pool for the whole company",
    rule: "wide-pool",
    also: ["double-counting"],
    plant: adding({
      type: "pool",
      for: "everyone",
      period: "quarter",
      metric: "contribution",
      scope: "company",
      share: 0.1,
    }),
  },
  {
    kind: "a contest that everybody wins",
    rule: "sure-winner",
    also: ["never-moves"],
    plant: adding({
      type: "contest",
      for: "sales",
      period: "quarter",
      between: "people",
      metric: "booked",
      prize: 9000,
      winners: 900,
    }),
  },
  {
    kind: "a race of the departments",
    rule: "pulling-apart",
    also: ["off-profit", "double-counting"],
    plant: adding({
      type: "contest",
      for: "everyone",
      period: "year",
      between: "departments",
      metrics: { marketing: "mqls", sales: "deals" },
      prize: 400_000,
    }),
  },
  {
    kind: "a large bonus for holding the price, where discounts pay",
    rule: "off-profit",
    also: [
      ...["pulling-apart", "pay-at-risk", "pay-above-result", "cliff", "windfall", "double-counting"],
      // The discount that it asks for is under the usual one.
      "quota-nobody-reaches",
    ],
    plant: adding({
      type: "scorecard",
      for: "sales",
      period: "month",
      bonus: 6000,
      measures: [
        { metric: "discount", scope: "person", weight: 1, better: "lower", target: 0.04, floor: 0, cap: 3 },
      ],
    }),
  },
  {
    kind: "the same component twice",
    rule: "double-counting",
    also: ["pay-at-risk", "cliff"],
    plant: (plan) => {
      const paid = plan.find((one) => ["commission", "pool", "quota"].includes(one.type));
      return paid && [...plan, paid];
    },
  },
  {
    kind: "revenue paid beside bookings",
    rule: "double-counting",
    plant: (plan) =>
      plan.some((one) => one.type === "commission" && one.metric === "booked" && one.gate === undefined)
        ? [...plan, terms({ type: "commission", for: "sales", ...own, metric: "revenue", rate: 0.01 })]
        : undefined,
  },
  {
    kind: "leads that sales accepted, paid where nobody sees sales' table",
    rule: "unseen-metric",
    also: ["self-counted", "double-counting", "off-profit"],
    around: { measurement: "siloed" },
    plant: adding({ type: "commission", for: "marketing", ...own, metric: "accepted", rate: 20 }),
  },
  {
    kind: "MQLs paid by marketing's own count",
    rule: "self-counted",
    also: ["off-profit", "unseen-metric", "pulling-apart"],
    around: { measurement: "siloed" },
    plant: adding({ type: "commission", for: "marketing", ...own, metric: "mqls", rate: 20 }),
  },
  {
    kind: "pay on strategy sessions",
    rule: "no-influence",
    also: ["never-moves", "wide-pool", "token-pay"],
    plant: adding({
      type: "pool",
      for: "everyone",
      period: "quarter",
      metric: "sessions",
      scope: "company",
      share: 100,
    }),
  },
  {
    kind: "a year's prize in a run of half a year",
    rule: "period-beyond-run",
    also: ["double-counting"],
    around: { months: 6 },
    plant: adding({
      type: "pool",
      for: "sales",
      period: "year",
      metric: "booked",
      scope: "department",
      share: 0.01,
    }),
  },
  {
    kind: "a clawback from marketers who are paid nothing on bookings",
    rule: "clawback-without-pay",
    also: ["no-influence", "pay-at-risk"],
    plant: (plan) =>
      plan.some((one) => one.type === "pool")
        ? undefined
        : [
            ...plan,
            terms({
              type: "clawback",
              for: "marketing",
              ...own,
              metric: "churnedEarly",
              rate: 0.1,
              share: 1,
            }),
          ],
  },
  {
    kind: "a clawback at four times the commission",
    rule: "clawback-without-pay",
    also: ["pay-at-risk"],
    plant: (plan) => {
      const paid = plan.find((one) => one.type === "commission" && one.for === "sales");
      const rate = paid && 4 * (paid.rate as number) + 0.3;
      return (
        paid && [
          ...plan,
          terms({ type: "clawback", for: "sales", ...own, metric: "churnedEarly", rate, share: 1 }),
        ]
      );
    },
  },
  {
    kind: "fines that eat every bonus",
    rule: "pay-at-risk",
    also: ["pulling-apart"],
    plant: adding({ type: "penalty", for: "marketing", ...own, metric: "optOuts", amount: 1e5, free: 0 }),
  },
  {
    kind: "hardly any salary",
    rule: "pay-at-risk",
    also: ["cliff"],
    plant: (plan) =>
      plan.length > 1
        ? plan.map((one) => (one.type === "salary" ? terms({ ...one, perWeek: 30 }) : one))
        : undefined,
  },
  {
    kind: "rates of a thousandth",
    rule: "weak-pay",
    also: ["dead-tier", "never-moves", "no-marginal-pay", "token-pay"],
    plant: changing("commission", (one) => ({ rate: (one.rate as number) / 1000 })),
  },
  {
    kind: "a floor at two fifths of the usual pay",
    rule: "windfall",
    plant: (plan) =>
      plan.some(isMonthlyRate)
        ? plan.map((one) =>
            isMonthlyRate(one) ? terms({ ...one, floor: 0.4 * usual(one) * (one.rate as number) }) : one,
          )
        : undefined,
  },
  {
    kind: "a gate at 140 % of the quota",
    rule: "gate-above-quota",
    also: ["cliff", "dead-tier", "no-marginal-pay"],
    plant: changing("quota", (one) => ({ gate: { from: 1.4 * (one.quota as number) } })),
  },
  {
    kind: "a gate on what the other department does",
    rule: "no-influence",
    also: ["never-moves", "no-marginal-pay", "dead-tier"],
    plant: (plan) =>
      plan.some((one) => one.type === "commission" && one.for === "sales")
        ? plan.map((one) =>
            one.type === "commission" && one.for === "sales"
              ? terms({ ...one, gate: { metric: "mqls", scope: "person", from: 3 } })
              : one,
          )
        : undefined,
  },
  {
    kind: "pay on renewals that nobody stated",
    rule: "no-renewals",
    also: ["no-influence", "weak-pay", "token-pay"],
    plant: adding({ type: "commission", for: "sales", ...own, metric: "recurringWon", rate: 1 }),
  },
  {
    kind: "a spiff after the run",
    rule: "period-beyond-run",
    also: ["double-counting"],
    around: { months: 6 },
    plant: adding({ type: "spiff", for: "sales", ...own, metric: "deals", amount: 50, months: { from: 10 } }),
  },
  {
    kind: "a point of a payout table on the moon",
    rule: "dead-tier",
    also: ["typed-as-percent", "cliff", "double-counting", "off-profit", "pulling-apart"],
    plant: adding({
      type: "quota",
      for: "sales",
      ...own,
      period: "quarter",
      metric: "deals",
      quota: 6,
      bonus: 900,
      accelerator: 0,
      payout: [
        { at: 0.5, pays: 0 },
        { at: 1.5, pays: 1 },
        { at: 50, pays: 1 },
      ],
    }),
  },
  {
    kind: "a factor for what never happens",
    rule: "dead-tier",
    plant: changing("commission", () => ({
      multiplier: {
        metric: "mqlToDeal",
        scope: "company",
        shape: "linear",
        steps: [
          { from: 0, times: 0.9 },
          { from: 0.1, times: 1 },
          { from: 40, times: 1 },
        ],
      },
    })),
  },
  {
    kind: "pay beyond all numbers",
    rule: "out-of-bounds",
    plant: adding({
      type: "quota",
      for: "sales",
      ...own,
      metric: "attempts",
      quota: 1e-310,
      bonus: 1,
      accelerator: 2,
    }),
  },
  {
    kind: "a measure with a target that is never met",
    rule: "quota-nobody-reaches",
    plant: changing("scorecard", (one) => ({
      measures: [
        ...(one.measures as readonly object[]),
        { metric: "mqls", scope: "company", weight: 1, better: "higher", target: 1e6, floor: 0, cap: 1 },
      ],
    })),
  },
  {
    kind: "a measure with a target that is always met",
    rule: "quota-everybody-reaches",
    plant: changing("scorecard", (one) => ({
      measures: [
        ...(one.measures as readonly object[]),
        { metric: "mqls", scope: "company", weight: 1, better: "higher", target: 1, floor: 0, cap: 1 },
      ],
    })),
  },
  {
    kind: "a cost that no rate meets",
    rule: "unmet-target",
    plant: adding({
      type: "pool",
      for: "everyone",
      period: "quarter",
      metric: "sessions",
      scope: "company",
      targetCost: 5000,
    }),
  },
];

/** A change that makes no plan better or worse in kind. */
export interface Harmless {
  readonly kind: string;
  readonly change: (plan: readonly Terms[]) => readonly Terms[];
}

const scales = ["rate", "share", "bonus", "prize", "perWeek"] as const;

function scaled(one: Terms, times: number): Terms {
  return terms({
    ...one,
    ...Object.fromEntries(
      scales.flatMap((key) => (typeof one[key] === "number" ? [[key, (one[key] as number) * times]] : [])),
    ),
  });
}

/** Changes after which a plan must be found to be what it was. */
export const harmless: readonly Harmless[] = [
  ...[0.8, 0.9, 1.1, 1.25].map((times) => ({
    kind: `all money times ${times}`,
    change: (plan: readonly Terms[]) => plan.map((one) => scaled(one, times)),
  })),
  { kind: "components the other way round", change: (plan) => [...plan].reverse() },
  {
    kind: "the salary in two parts",
    change: (plan) =>
      plan.flatMap((one) => (one.type === "salary" ? [scaled(one, 0.5), scaled(one, 0.5)] : [one])),
  },
  {
    kind: "bonuses a tenth larger",
    change: (plan) => plan.map((one) => (one.type === "salary" ? one : scaled(one, 1.1))),
  },
  {
    kind: "a spiff for some months that are over",
    change: (plan) => [
      ...plan,
      terms({
        type: "spiff",
        for: "sales",
        ...own,
        metric: "highTicketDeals",
        amount: 50,
        months: { from: 4, to: 6 },
      }),
    ],
  },
  {
    kind: "a guarantee for the first quarter",
    change: (plan) =>
      plan.map((one) =>
        one.type === "commission" || one.type === "quota"
          ? terms({ ...one, floor: 9000, floorMonths: 3 })
          : one,
      ),
  },
  {
    kind: "a small fine on complaints",
    change: (plan) => [
      ...plan,
      terms({ type: "penalty", for: "everyone", ...own, metric: "optOuts", amount: 5, free: 0 }),
    ],
  },
];
