import { z } from "zod";
import type { Component } from "../component.ts";
import { modifierRules, takingModifierFields } from "../modifiers/index.ts";
import { exactlyOne, exactlyOneOf } from "../rule.ts";
import { stated } from "../stated.ts";
import { amount, metricName, payPeriod, recipients, resultOf, targetCost } from "../term-fields.ts";
import { unitOf } from "../unit-of.ts";

const schema = z
  .strictObject({
    type: z.literal("penalty"),
    for: recipients,
    period: payPeriod("month"),
    metric: metricName("that is fined, such as optOuts or complaints"),
    scope: resultOf,
    amount: amount("Money taken for each unit above what is free").optional(),
    targetCost,
    free: amount("The result of a period that is not fined").default(0),
    ...takingModifierFields,
  })
  .check(...exactlyOne("amount", "targetCost"), ...modifierRules())
  .meta({
    description: "A fine for each opt-out, complaint or other unit of a metric",
    ...exactlyOneOf(["amount", "targetCost"]),
  });

/** Terms of a penalty. */
export type Penalty = z.output<typeof schema>;

/** Takes money for each unit of a metric above an allowance; it never pays. */
export const penalty = {
  type: "penalty",
  title: "Penalty",
  sentence: "Takes money for each opt-out, complaint or other unit of a metric above an allowance.",
  schema,
  keptByLeavers: true,
  scale: "amount",
  takes: true,
  reads: (terms, seat) => [{ metric: terms.metric, unit: unitOf(terms.scope, seat) }],
  pay: (terms) => {
    const amount = stated(terms.amount);
    return (values) => -amount * Math.max(0, values[0]! - terms.free);
  },
} as const satisfies Component<Penalty>;
