import { z } from "zod";
import { WEEKS_A_MONTH } from "../../../calendar.ts";
import type { PayPeriod } from "../component.ts";
import { weeksOf } from "../component.ts";
import { rule } from "../rule.ts";
import type { Modifier } from "./modifier.ts";

const month = z.int().min(1, "months are counted from 1").max(240);

const schema = z
  .strictObject({
    from: month.default(1).meta({ description: "The first month in which it counts and pays" }),
    to: month.optional().meta({ description: "The last one; without end unless given" }),
  })
  .check(
    rule<{ from: number; to?: number | undefined }>(
      ["from", "to"],
      "to",
      "`to` must not be before `from`",
      ({ from, to = from }) => to >= from,
    ),
  )
  .meta({ description: "The counted months in which it pays, from 1: a spiff for a time" });

/** Counted months, both included. */
export type Months = z.output<typeof schema>;

/** Months that a pay period takes; a week counts as one, since terms change with months. */
export function monthsOf(period: PayPeriod): number {
  return Math.max(1, weeksOf[period] / WEEKS_A_MONTH);
}

/** Whether months begin and end with pay periods of some length. */
function wholePeriods({ from, to }: Months, period: PayPeriod): boolean {
  const length = monthsOf(period);
  return (from - 1) % length === 0 && (to === undefined || to % length === 0);
}

/** Pay for a time. */
export const months = {
  field: "months",
  title: "For a time",
  sentence: "Counts and pays only in some months, as a spiff for a time does.",
  schema,
  forTaking: true,
  rules: [
    rule(
      ["months", "period"],
      "months",
      "must begin and end with a pay period: `from` 1, 4, 7 … and `to` 3, 6, 9 … if it is paid by the quarter",
      ({ months, period }) => months === undefined || wholePeriods(months as Months, period as PayPeriod),
    ),
  ],
  inMonth: (terms, { from, to = Number.POSITIVE_INFINITY }, month) =>
    month >= from && month <= to ? terms : null,
} as const satisfies Modifier<Months>;
