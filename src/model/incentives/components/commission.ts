import { z } from "zod";
import type { Component } from "../component.ts";
import { exactlyOne, exactlyOneOf, rule } from "../rule.ts";
import { stated } from "../stated.ts";
import { amount, metricName, payPeriod, recipients, resultOf, targetCost } from "../term-fields.ts";
import { unitOf } from "../unit-of.ts";

const tier = z
  .strictObject({
    from: amount("The result of a period above which this tier applies"),
    times: amount(
      "What a unit above it pays, as a multiple of the base rate: 1.5 is an accelerator, 0 a stop",
    ),
  })
  .meta({ description: "A marginal tier: only what lies above it is paid at it" });

const isAscending = (tiers: readonly Tier[] = []) =>
  tiers.every((step, place) => step.from > (tiers[place - 1]?.from ?? 0));

const schema = z
  .strictObject({
    type: z.literal("commission"),
    for: recipients,
    period: payPeriod("month"),
    metric: metricName("that it pays on"),
    scope: resultOf,
    rate: amount("Money for each unit of the metric; on a money metric a share, .05 being 5 %").optional(),
    targetCost,
    tiers: z
      .array(tier)
      .min(1, "leave `tiers` out for a single rate")
      .optional()
      .meta({ description: "Marginal tiers above the base rate, ascending" }),
    cap: amount("The most that it pays a person in a period, in money").optional(),
  })
  .check(
    ...exactlyOne("rate", "targetCost"),
    rule(
      ["tiers"],
      "tiers",
      "tiers must ascend: each `from` above the one before, the first above 0",
      (terms) => isAscending(terms.tiers),
    ),
  )
  .meta({
    description: "A rate on a metric, with tiers and a cap where wanted",
    ...exactlyOneOf(["rate", "targetCost"]),
  });

/** A step of the commission table. */
export type Tier = z.output<typeof tier>;

/** Terms of a commission. */
export type Commission = z.output<typeof schema>;

/** A result counted at the base rate's multiples, tier by tier. */
function weighted(result: number, tiers: readonly Tier[] | undefined): number {
  let sum = 0;
  let from = 0;
  let times = 1;
  const count = tiers === undefined ? 0 : tiers.length;
  for (let step = 0; step < count; step++) {
    const next = tiers![step]!;
    if (result <= next.from) break;
    sum += (next.from - from) * times;
    from = next.from;
    times = next.times;
  }
  return sum + (result - from) * times;
}

/** Money for each unit of a metric; a negative result pays nothing. */
export const commission = {
  type: "commission",
  title: { en: "Commission", ru: "Комиссия" },
  sentence: {
    en: "Pays a rate on a metric, with marginal tiers (accelerators) and a cap where wanted.",
    ru: "Платит ставку с показателя; по желанию — ступени с повышенной ставкой и потолок.",
  },
  schema,
  scale: "rate",
  reads: (terms, seat) => [{ metric: terms.metric, unit: unitOf(terms.scope, seat) }],
  pay: (terms, values) => {
    const owed = stated(terms.rate) * weighted(Math.max(0, values[0]!), terms.tiers);
    return terms.cap === undefined ? owed : Math.min(owed, terms.cap);
  },
} as const satisfies Component<Commission>;
