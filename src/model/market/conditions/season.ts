import { z } from "zod";
import { DAYS_A_MONTH, MONTHS_A_YEAR } from "../../../calendar.ts";
import type { Condition } from "../condition.ts";
import { monthlyMean, withoutMean } from "../monthly-mean.ts";

const schema = z.strictObject({
  type: z.literal("season"),
  months: z
    .array(z.number().min(0).max(100))
    .length(MONTHS_A_YEAR)
    .refine((months) => withoutMean(months) === undefined, {
      error: ({ input }) => withoutMean(input as number[]),
    })
    .meta({
      description:
        "Twelve relative strengths of need, January to December; divided by their mean, so that a season moves need " +
        "within the year and does not add any [relative]",
    }),
  firstMonth: z.int().min(1).max(MONTHS_A_YEAR).optional().meta({
    description:
      "Calendar month in which the run starts, 1 being January; that of `startsOn` unless given, or January [month]",
  }),
});

type Season = z.output<typeof schema>;

/** A yearly rhythm through the middles of the twelve months, straight lines between them, with mean 1 over a year. */
export const season: Condition<Season> = {
  type: "season",
  title: "Season",
  sentence: "Need follows the same rhythm every year, given as twelve monthly strengths.",
  schema,
  factor: ({ months, firstMonth = 1 }) => {
    const usual = monthlyMean(months);
    return (day) => {
      const sinceMidJanuary = (day + 0.5) / DAYS_A_MONTH - 0.5 + (firstMonth - 1);
      const before = Math.floor(sinceMidJanuary);
      const strength = between(at(months, before), at(months, before + 1), sinceMidJanuary - before);
      return strength / usual;
    };
  },
};

function at(months: readonly number[], month: number): number {
  return months[((month % MONTHS_A_YEAR) + MONTHS_A_YEAR) % MONTHS_A_YEAR] ?? 0;
}

function between(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
