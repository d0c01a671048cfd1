import { z } from "zod";
import type { Component, Seat } from "../component.ts";
import { exactlyOne, exactlyOneOf } from "../rule.ts";
import { stated } from "../stated.ts";
import { amount, metricName, payPeriod, recipients, targetCost } from "../term-fields.ts";
import { unitOf } from "../unit-of.ts";

const schema = z
  .strictObject({
    type: z.literal("pool"),
    for: recipients,
    period: payPeriod("quarter"),
    metric: metricName("that fills the pool"),
    scope: z
      .enum(["company", "department"])
      .default("company")
      .meta({ description: "Whose result fills it: the company's, or each department's for its own people" }),
    share: amount(
      "The share of the metric that goes into the pool; money for each unit where it counts",
    ).optional(),
    targetCost,
  })
  .check(...exactlyOne("share", "targetCost"))
  .meta({
    description: "A share of a common result, split equally",
    ...exactlyOneOf(["share", "targetCost"]),
  });

/** Terms of a shared pool. */
export type Pool = z.output<typeof schema>;

function sharers(terms: Pool, seat: Seat): number {
  const everyone = terms.for === "everyone" && terms.scope === "company";
  return everyone ? seat.people : seat.colleagues.length + 1;
}

/** A share of a common result, split equally among those it is for; a loss empties the pool and takes nothing back. */
export const pool = {
  type: "pool",
  title: { en: "Shared pool", ru: "Общий фонд" },
  sentence: {
    en: "Puts a share of a company's or department's result into a pool and splits it equally.",
    ru: "Отчисляет долю результата компании или отдела в общий фонд и делит его поровну.",
  },
  schema,
  scale: "share",
  reads: (terms, seat) => [{ metric: terms.metric, unit: unitOf(terms.scope, seat) }],
  pay: (terms, values, seat) => (stated(terms.share) * Math.max(0, values[0]!)) / sharers(terms, seat),
} as const satisfies Component<Pool>;
