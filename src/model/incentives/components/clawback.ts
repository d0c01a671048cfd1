import { z } from "zod";
import type { Component } from "../component.ts";
import { modifierRules, takingModifierFields } from "../modifiers/index.ts";
import { exactlyOne, exactlyOneOf } from "../rule.ts";
import { stated } from "../stated.ts";
import { amount, metricName, payPeriod, recipients, resultOf, targetCost } from "../term-fields.ts";
import { unitOf } from "../unit-of.ts";

const schema = z
  .strictObject({
    type: z.literal("clawback"),
    for: recipients,
    period: payPeriod("month"),
    metric: metricName("that is taken back on").default("churnedEarly"),
    scope: resultOf,
    rate: amount("The commission rate that was paid on what is now lost").optional(),
    targetCost,
    share: z
      .number()
      .min(0)
      .max(1)
      .default(1)
      .meta({ description: "The part of that commission that is taken back, 0 to 1" }),
    ...takingModifierFields,
  })
  .check(...exactlyOne("rate", "targetCost"), ...modifierRules())
  .meta({
    description: "Commission taken back when customers leave early",
    ...exactlyOneOf(["rate", "targetCost"]),
  });

/** Terms of a clawback. */
export type Clawback = z.output<typeof schema>;

/** Takes back a part of the commission on revenue that left early; it never pays. */
export const clawback = {
  type: "clawback",
  title: "Clawback",
  sentence: "Takes back a part of the commission on customers who leave early.",
  schema,
  keptByLeavers: true,
  scale: "rate",
  takes: true,
  reads: (terms, seat) => [{ metric: terms.metric, unit: unitOf(terms.scope, seat) }],
  pay: (terms) => {
    const rate = stated(terms.rate) * terms.share;
    return (values) => -rate * Math.max(0, values[0]!);
  },
} as const satisfies Component<Clawback>;
