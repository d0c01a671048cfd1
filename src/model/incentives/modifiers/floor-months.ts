import { z } from "zod";
import type { PayPeriod } from "../component.ts";
import { rule } from "../rule.ts";
import type { Modifier } from "./modifier.ts";
import { monthsOf } from "./months.ts";

/** An end to the guarantee. */
export const floorMonths = {
  field: "floorMonths",
  title: "Floor for a time",
  sentence: "Ends the floor after the first months, as guarantees for a new plan end.",
  schema: z.int().min(1, "months are counted from 1").max(240).meta({
    description:
      "The floor holds in periods that end within so many months, a whole number of pay periods; for ever unless given",
  }),
  forTaking: false,
  rules: [
    rule(
      ["floor", "floorMonths"],
      "floorMonths",
      "`floorMonths` says how long a `floor` holds: give one",
      ({ floor, floorMonths }) => floorMonths === undefined || floor !== undefined,
    ),
    rule(
      ["floorMonths", "period"],
      "floorMonths",
      "must end with a pay period: 3, 6, 9 … if it is paid by the quarter",
      ({ floorMonths, period }) =>
        floorMonths === undefined || (floorMonths as number) % monthsOf(period as PayPeriod) === 0,
    ),
  ],
  inMonth: (terms, last, month) => {
    if (month <= last) return terms;
    const { floor: _, ...rest } = terms as typeof terms & { readonly floor?: number };
    return rest;
  },
} as const satisfies Modifier<number>;
