import { z } from "zod";
import { WEEKS_A_MONTH } from "../../../calendar.ts";
import type { Department } from "../../ledger/units.ts";
import { type ComponentTerms, weeksOf } from "../component.ts";
import { exceeds, reaches } from "../in-decimals.ts";
import { rule } from "../rule.ts";
import { multipleOf, ofUsual, threshold, thresholdFor } from "../threshold.ts";
import type { Modifier, TermsRule } from "./modifier.ts";
import { watchedFields, watchedOf, watchedReading } from "./watched.ts";

const bounds = ["above", "below", "aboveOfReference", "belowOfReference"] as const;
const listed = "`above`, `below`, `aboveOfReference` or `belowOfReference`";

const givenBounds = (setting: Readonly<Record<string, unknown>>) =>
  bounds.filter((bound) => setting[bound] !== undefined);

const schema = z
  .strictObject({
    ...watchedFields,
    above: threshold("Pay is lost in periods in which the metric is above this").optional(),
    below: threshold("Pay is lost in periods in which the metric is below this").optional(),
    aboveOfReference: ofUsual("Pay is lost in periods in which the metric is above this").optional(),
    belowOfReference: ofUsual("Pay is lost in periods in which the metric is below this").optional(),
    share: z
      .number()
      .min(0)
      .max(1)
      .default(1)
      .meta({ description: "The part of all pay that still waits which is lost, 0 to 1" }),
  })
  .check(
    rule<Readonly<Record<string, unknown>>>(
      [...bounds],
      "above",
      `give one of ${listed}`,
      (setting) => givenBounds(setting).length > 0,
    ),
    rule<Readonly<Record<string, unknown>>>(
      [...bounds],
      "above",
      `give only one of ${listed}`,
      (setting) => givenBounds(setting).length < 2,
    ),
  )
  .meta({ description: "Deferred pay is lost in part when a metric goes bad while it waits" });

/** When deferred pay is lost, and how much of it. */
export type Malus = z.output<typeof schema>;

type Deferred = ComponentTerms & { readonly deferMonths?: number };

/** Pay periods that pay waits for. */
function periodsWaited(terms: ComponentTerms): number {
  return (WEEKS_A_MONTH * ((terms as Deferred).deferMonths ?? 0)) / weeksOf[terms.period];
}

function isBad(result: number, { above, below }: Malus, department: Department): boolean {
  if (above !== undefined) return exceeds(result, thresholdFor(above, department));
  return below !== undefined && !reaches(result, thresholdFor(below, department));
}

const needsDeferral: TermsRule = rule(
  ["malus", "deferMonths"],
  "malus",
  "`malus` cuts pay that waits: give `deferMonths` as well",
  ({ malus, deferMonths }) => malus === undefined || deferMonths !== undefined,
);

const waitsAPeriod: TermsRule = rule(
  ["malus", "deferMonths", "period"],
  "deferMonths",
  "with a `malus` it must be at least one pay period (quarter 3 months, year 12), or nothing waits when results come",
  (terms) =>
    terms.malus === undefined ||
    terms.deferMonths === undefined ||
    periodsWaited(terms as unknown as Deferred) >= 1,
);

/**
 * Deferred pay that can be lost. What waits is one sum, as in a bonus bank: each period adds what was earned and releases
 * one part in so many periods as the deferral lasts (all of it where it lasts one), so that money waits that long on average.
 */
export const malus = {
  field: "malus",
  title: "Malus",
  sentence: "Takes back a share of the pay that still waits in a period in which a metric goes bad.",
  schema,
  forTaking: false,
  takes: true,
  rules: [
    rule(
      ["malus"],
      "malus",
      "`malus` needs a `metric` of its own: what makes deferred pay be lost",
      ({ malus }) => malus === undefined || (malus as Malus).metric !== undefined,
    ),
    needsDeferral,
    waitsAPeriod,
  ],
  reads: watchedReading,
  apply: (owed, setting, result, seat, waiting) =>
    isBad(result, setting, seat.department) ? owed - setting.share * waiting : owed,
  carry: (owed, setting, result, seat, waiting, terms) => {
    const kept = isBad(result, setting, seat.department) ? (1 - setting.share) * waiting : waiting;
    return kept * (1 - 1 / periodsWaited(terms)) + Math.max(0, owed);
  },
  settle: ({ aboveOfReference, belowOfReference, ...rest }, terms, usual) => {
    const times = aboveOfReference ?? belowOfReference;
    if (times === undefined) return rest;
    const { metric, scope } = watchedOf(rest, terms);
    const bound = aboveOfReference === undefined ? "below" : "above";
    return { ...rest, [bound]: multipleOf(usual(metric, scope, `malus.${bound}OfReference`), times) };
  },
} as const satisfies Modifier<Malus>;
