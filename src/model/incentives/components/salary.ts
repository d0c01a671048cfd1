import { z } from "zod";
import { WEEKS_A_MONTH, WEEKS_A_YEAR } from "../../../calendar.ts";
import type { Component } from "../component.ts";
import { atMostOne } from "../rule.ts";
import { amount, recipients } from "../term-fields.ts";

/** What is assumed where a plan states no sum and its scenario no salary. */
const USUAL = 1000;
const sums = ["perWeek", "perMonth", "perYear"] as const;

const schema = z
  .strictObject({
    type: z.literal("salary"),
    for: recipients,
    period: z.literal("week").default("week").meta({ description: "Salary is counted by the week" }),
    perWeek: amount("Money a week for each person it is for; company.money.salaryPerWeek unless given")
      .optional()
      .meta({ default: USUAL }),
    perMonth: amount("The same as money a month of 4 weeks, in place of `perWeek`").optional(),
    perYear: amount("The same as money a year of 48 weeks, in place of `perWeek`").optional(),
  })
  .check(...atMostOne(sums[0], sums[1]), ...atMostOne(sums[0], sums[2]), ...atMostOne(sums[1], sums[2]))
  .meta({ description: "A fixed salary for each person" })
  .transform(({ perWeek, perMonth, perYear, ...terms }) => ({
    ...terms,
    perWeek: perWeek ?? aWeek(perMonth, WEEKS_A_MONTH) ?? aWeek(perYear, WEEKS_A_YEAR) ?? USUAL,
  }));

/** A sum for several weeks as the week's part of it. */
function aWeek(sum: number | undefined, weeks: number): number | undefined {
  return sum === undefined ? undefined : sum / weeks;
}

/** Terms of a fixed salary. */
export type Salary = z.output<typeof schema>;

/** The same money every week, whatever happens. */
export const salary = {
  type: "salary",
  title: "Salary",
  sentence: "Pays each person the same money every week, whatever happens.",
  schema,
  salary: true,
  reads: () => [],
  pay:
    ({ perWeek }) =>
    () =>
      perWeek,
} as const satisfies Component<Salary>;
