import { z } from "zod";
import type { PayPeriod } from "./component.ts";
import { recipientNames } from "./recipients.ts";

const MOST = 1e12;

/** For whom a component is. */
export const recipients = z
  .enum(recipientNames)
  .default("everyone")
  .meta({ description: `For whom it is: ${recipientNames.slice(0, -1).join(", ")} or everyone` });

/** How often a component pays, with what is usual for its kind as the default. */
export function payPeriod(usual: PayPeriod) {
  return z
    .enum(["week", "month", "quarter", "year"])
    .default(usual)
    .meta({ description: "How often it is counted and paid: each week, month, quarter or year" });
}

/** A metric to pay on, by name; that it exists and can be paid on is checked where metrics are known. */
export function metricName(about: string) {
  return z
    .string({ error: (issue) => (issue.input === undefined ? `name a metric: ${about}` : undefined) })
    .min(1, "name a metric, such as booked")
    .meta({ description: `The metric ${about}, such as booked` });
}

/** Whose result a component looks at. */
export const resultOf = z
  .enum(["person", "department", "company"])
  .default("person")
  .meta({ description: "Whose result counts: the person's own, their department's or the company's" });

/** Money or a result that is not negative. */
export function amount(about: string) {
  return z.number().min(0, "must not be negative").max(MOST).meta({ description: about });
}

/** A part of a whole, 0 to 1. */
export function share(about: string) {
  return z
    .number()
    .min(0, "must not be negative")
    .max(1, "is a share: at most 1")
    .meta({ description: about });
}

/** How much more than in proportion the larger of two results counts. */
export const exponent = z
  .number()
  .gt(0, "must be above 0: 1 is in proportion")
  .max(10)
  .default(1)
  .meta({ description: "Results count to this power: 1 in proportion, 2 favours the larger, .5 evens out" });

/** What a component should cost, which its rate is set from. */
export const targetCost = amount(
  "What it should cost, or take back, in money a year for all it is for together, at usual behaviour; its rate is set from it",
).optional();
