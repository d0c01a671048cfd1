import { z } from "zod";
import type { Component } from "../component.ts";
import { amount, recipients } from "../term-fields.ts";

const schema = z
  .strictObject({
    type: z.literal("salary"),
    for: recipients,
    period: z.literal("week").default("week").meta({ description: "Salary is counted by the week" }),
    perWeek: amount("Money a week for each person it is for; 1,000 is assumed").default(1000),
  })
  .meta({ description: "A fixed salary for each person" });

/** Terms of a fixed salary. */
export type Salary = z.output<typeof schema>;

/** The same money every week, whatever happens. */
export const salary = {
  type: "salary",
  title: { en: "Salary", ru: "Оклад" },
  sentence: {
    en: "Pays each person the same money every week, whatever happens.",
    ru: "Платит каждому одну и ту же сумму каждую неделю, что бы ни происходило.",
  },
  schema,
  salary: true,
  reads: () => [],
  pay:
    ({ perWeek }) =>
    () =>
      perWeek,
} as const satisfies Component<Salary>;
