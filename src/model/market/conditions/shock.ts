import { z } from "zod";
import { DAYS_A_MONTH } from "../../../calendar.ts";
import { exp } from "../../../random/exp.ts";
import { log } from "../../../random/log.ts";
import type { Condition } from "../condition.ts";

const LOG_2 = log(2);

const schema = z.strictObject({
  type: z.literal("shock"),
  startMonth: z
    .number()
    .min(0)
    .max(240)
    .meta({ description: "Months after the start at which it begins; 0 is the first day [months]" }),
  factor: z.number().min(0).max(100).meta({
    description: "What the need rate is multiplied by while it lasts: .5 halves it, 2 doubles it [times]",
  }),
  lastsMonths: z
    .number()
    .min(0)
    .max(240)
    .default(3)
    .meta({ description: "How long it holds in full [months; assumed]" }),
  recoveryHalfLifeMonths: z.number().min(0.05).max(1200).optional().meta({
    description:
      "Time in which what is left of it halves afterwards; without it all is as before at once [months]",
  }),
});

type Shock = z.output<typeof schema>;

/** A sudden change of need that holds for a while and then ends, at once or fading. */
export const shock: Condition<Shock> = {
  type: "shock",
  title: "Shock",
  sentence: "Need jumps up or down in one month, stays there for a while, and recovers at once or slowly.",
  schema,
  factor: (terms) => (day) =>
    1 + (terms.factor - 1) * shareLeft(terms, day / DAYS_A_MONTH - terms.startMonth),
};

/** How much of the shock is left this many months after it began. */
function shareLeft({ lastsMonths, recoveryHalfLifeMonths }: Shock, months: number): number {
  if (months < 0) return 0;
  if (months < lastsMonths) return 1;
  if (recoveryHalfLifeMonths === undefined) return 0;
  return exp((-LOG_2 * (months - lastsMonths)) / recoveryHalfLifeMonths);
}
