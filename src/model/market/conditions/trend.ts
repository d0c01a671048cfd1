import { z } from "zod";
import { DAYS_A_MONTH, DAYS_A_YEAR } from "../../../calendar.ts";
import { exp } from "../../../random/exp.ts";
import { log } from "../../../random/log.ts";
import { exactlyOne, exactlyOneOf } from "../../parameters/exactly-one.ts";
import type { Condition } from "../condition.ts";

const schema = z
  .strictObject({
    type: z.literal("trend"),
    halfLifeMonths: z
      .number()
      .min(0.05)
      .max(1200)
      .optional()
      .meta({ description: "Time in which the need rate halves [months of 20 working days]" }),
    growthPerYear: z
      .number()
      .min(-0.99)
      .max(10)
      .optional()
      .meta({ description: "Growth of the need rate in a year; negative where it shrinks [share a year]" }),
  })
  .refine(...exactlyOne("halfLifeMonths", "growthPerYear"))
  .meta(exactlyOneOf("halfLifeMonths", "growthPerYear"));

type Trend = z.output<typeof schema>;

/** Need that fades with a half-life or grows by a share a year, from day 0 on. */
export const trend: Condition<Trend> = {
  type: "trend",
  title: "Trend",
  sentence: "Need fades with a half-life, or grows by a share a year, from the first day on.",
  schema,
  factor: (terms) => {
    const rate = ratePerDay(terms);
    return (day) => exp(rate * day);
  },
};

function ratePerDay({ halfLifeMonths, growthPerYear }: Trend): number {
  if (halfLifeMonths !== undefined) return -log(2) / (halfLifeMonths * DAYS_A_MONTH);
  return log(1 + (growthPerYear ?? 0)) / DAYS_A_YEAR;
}
