import { z } from "zod";
import type { Component } from "../component.ts";
import { modifierFields, modifierRules } from "../modifiers/index.ts";
import { exactlyOne, exactlyOneOf } from "../rule.ts";
import { stated } from "../stated.ts";
import { amount, metricName, payPeriod, recipients, resultOf, targetCost } from "../term-fields.ts";
import { unitOf } from "../unit-of.ts";

const schema = z
  .strictObject({
    type: z.literal("spiff"),
    for: recipients,
    period: payPeriod("month"),
    metric: metricName("that is paid for, highTicketDeals for high tickets alone").default("deals"),
    scope: resultOf,
    amount: amount("Money for each unit: each deal, each high-ticket deal").optional(),
    targetCost,
    first: amount("At most so many units of a period are paid; all unless given").optional(),
    ...modifierFields,
  })
  .check(...exactlyOne("amount", "targetCost"), ...modifierRules())
  .meta({
    description: "So much money for each deal or other event, as a rule for a time",
    ...exactlyOneOf(["amount", "targetCost"]),
  });

/** Terms of a spiff. */
export type Spiff = z.output<typeof schema>;

/** A prize on each event of a kind: a special performance incentive for the field force. */
export const spiff = {
  type: "spiff",
  title: "Spiff",
  sentence: "Pays so much for each deal, high-ticket deal or other event, as a rule for a few months.",
  schema,
  keptByLeavers: true,
  scale: "amount",
  reads: (terms, seat) => [{ metric: terms.metric, unit: unitOf(terms.scope, seat) }],
  pay: (terms) => {
    const amount = stated(terms.amount);
    const { first = Number.POSITIVE_INFINITY } = terms;
    return (values) => amount * Math.min(first, Math.max(0, values[0]!));
  },
} as const satisfies Component<Spiff>;
