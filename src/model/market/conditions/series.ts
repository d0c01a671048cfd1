import { z } from "zod";
import { DAYS_A_MONTH } from "../../../calendar.ts";
import { exactlyOne, exactlyOneOf } from "../../parameters/exactly-one.ts";
import type { Condition } from "../condition.ts";
import { monthlyMean, withoutMean } from "../monthly-mean.ts";

/** Values of a series, one a month. */
const seriesValues = z
  .array(z.number().min(0).max(1e12))
  .min(1)
  .max(1200)
  .refine((values) => withoutMean(values) === undefined, {
    error: ({ input }) => withoutMean(input as number[]),
  });

const schema = z
  .strictObject({
    type: z.literal("series"),
    values: seriesValues.optional().meta({
      description: "One value a month from the first month on; the last one holds for good [any unit]",
    }),
    file: z
      .string()
      .min(1)
      .max(300)
      .optional()
      .meta({ description: "CSV file with a header line, in the scenario's folder; one row a month" }),
    column: z
      .string()
      .min(1)
      .max(200)
      .optional()
      .meta({ description: "Which column of the file; may be left out where there is only one" }),
    base: z.number().gt(0).max(1e12).optional().meta({
      description: "Value that counts as the healthy need rate; the mean of the values unless given",
    }),
  })
  .refine(...exactlyOne("values", "file"))
  .refine((series) => series.column === undefined || series.file !== undefined, {
    error: "has a 'column' but no 'file'",
    when: ({ value }) => typeof value === "object" && value !== null,
  })
  .meta(exactlyOneOf("values", "file"));

type Series = z.output<typeof schema>;

/**
 * A real market replayed: a value a month, over a base, in steps; the last value holds for good. Reading the file is not the
 * model's business: a resolved scenario holds `values` in its place.
 */
export const series: Condition<Series> = {
  type: "series",
  title: "Series",
  sentence:
    "Need follows a monthly index given in the file or read from a CSV, so that a real market can be replayed.",
  schema,
  factor: ({ values, base }) => {
    if (values === undefined) throw new Error("a series must be resolved before it is simulated");
    const healthy = base ?? monthlyMean(values);
    return (day) => {
      const month = Math.max(0, Math.floor(day / DAYS_A_MONTH));
      return values[Math.min(month, values.length - 1)]! / healthy;
    };
  },
};
