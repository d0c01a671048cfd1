import { z } from "zod";
import type { Component } from "../component.ts";
import { exactlyOne, exactlyOneOf } from "../rule.ts";
import { stated } from "../stated.ts";
import { amount, metricName, payPeriod, recipients, resultOf, targetCost } from "../term-fields.ts";
import { unitOf } from "../unit-of.ts";

const schema = z
  .strictObject({
    type: z.literal("quota"),
    for: recipients,
    period: payPeriod("quarter"),
    metric: metricName("that the quota is on"),
    scope: resultOf,
    quota: z
      .number()
      .gt(0, "a quota must be above 0")
      .max(1e12)
      .optional()
      .meta({ description: "The quota: the result of a period that earns the bonus" }),
    quotaOfReference: z
      .number()
      .gt(0, "a quota must be above 0")
      .max(100)
      .optional()
      .meta({ description: "The quota as a multiple of the usual result of a period: 1 is what is usual" }),
    bonus: amount("Money for a person who makes the quota in a period").optional(),
    targetCost,
    accelerator: amount(
      "What a unit above the quota pays, as a multiple of bonus over quota: 0 nothing, 2 double rate",
    ).default(0),
    cap: amount("The most that it pays a person in a period, in money").optional(),
  })
  .check(...exactlyOne("quota", "quotaOfReference"), ...exactlyOne("bonus", "targetCost"))
  .meta({
    description: "A bonus for making a quota, with an accelerator above it",
    ...exactlyOneOf(["quota", "quotaOfReference"], ["bonus", "targetCost"]),
  });

/** Terms of a quota bonus. */
export type QuotaBonus = z.output<typeof schema>;

/** A lump at full attainment and an accelerated rate on what lies above it; nothing below. */
export const quotaBonus = {
  type: "quota",
  title: { en: "Quota bonus", ru: "Бонус за план" },
  sentence: {
    en: "Pays a lump once the quota is made, and an accelerated rate on what lies above it.",
    ru: "Платит бонус при выполнении плана и повышенную ставку за то, что сверх него.",
  },
  schema,
  scale: "bonus",
  reads: (terms, seat) => [{ metric: terms.metric, unit: unitOf(terms.scope, seat) }],
  attainment: (terms, values) => values[0]! / stated(terms.quota),
  pay: (terms, values) => {
    const attainment = values[0]! / stated(terms.quota);
    if (attainment < 1) return 0;
    const owed = stated(terms.bonus) * (1 + terms.accelerator * (attainment - 1));
    return terms.cap === undefined ? owed : Math.min(owed, terms.cap);
  },
} as const satisfies Component<QuotaBonus>;
