import { z } from "zod";
import { type RoleName, roles } from "../roles/index.ts";
import { channelName } from "./channel.ts";
import { exactlyOne, exactlyOneOf } from "./exactly-one.ts";

/**
 * What can follow a series: the price of what is sold; of one channel what is spent, who comes by themselves and how good it is; and
 * how many people of a role there are.
 */
const seriesSubjects = ["price", "spend", "inflow", "quality", "headcount"] as const;

/** A calendar month as it is written: 2026-03. */
export const calendarMonth = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, "a month is written as year and month, as in 2026-03");

const value = z.number().min(0).max(1e12);

const seriesTerms = z
  .strictObject({
    of: z.enum(seriesSubjects).meta({
      description:
        "price: list prices; spend: what goes into an effort channel, which its touches follow; inflow: the share of those in need who come through an inbound channel; quality: of an effort channel its odds ratio, of an inbound one the warmth that people come with; headcount: how many people of a role are at work, `count` being the most",
    }),
    channel: channelName
      .optional()
      .meta({ description: "The channel by name, for spend, inflow and quality" }),
    role: z
      .enum(roles.map(({ name }) => name) as [RoleName, ...RoleName[]])
      .optional()
      .meta({ description: "Whose headcount it is" }),
    values: z
      .array(value)
      .min(1)
      .max(1200)
      .optional()
      .meta({ description: "One value a month from `from` on; the last one holds for good [any unit]" }),
    from: z
      .union([z.int().min(1).max(1200), calendarMonth])
      .default(1)
      .meta({
        description:
          "Month of the first of the `values`: 1 is the first counted one, or a month such as 2026-03; before it all is as the parameters say",
      }),
    months: z
      .record(calendarMonth, value)
      .refine((months) => Object.keys(months).length > 0, "is empty: name at least one month")
      .optional()
      .meta({
        description:
          "Values by calendar month, such as 2026-03: none between the first and the last may be missing",
      }),
    file: z.string().min(1).max(300).optional().meta({
      description:
        "CSV file with a header line, in the scenario's folder; one row a month, dated where it has a column `month`",
    }),
    column: z.string().min(1).max(200).optional().meta({
      description: "Which column of the file; may be left out where there is only one beside `month`",
    }),
    base: z.number().gt(0).max(1e12).optional().meta({
      description:
        "Value that the parameter stands for; the mean of the values unless given. A headcount has none",
    }),
  })
  .refine(...exactlyOne("values", "months", "file"))
  .refine(({ column, file }) => column === undefined || file !== undefined, {
    error: "has a 'column' but no 'file'",
    when: ({ value }) => typeof value === "object" && value !== null,
  })
  .meta(exactlyOneOf("values", "months", "file"));

/** A series as a file states it. */
export type StatedSeries = z.output<typeof seriesTerms>;

/** What of a company changes from month to month. */
export const seriesSchema = z.array(seriesTerms).max(50).default([]).meta({
  description:
    "What of the company changes from month to month: a parameter times a value over its base; the warm-up and the pilot are in the base",
});
