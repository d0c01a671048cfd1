import { z } from "zod";
import { MARKETING, SALES } from "../../ledger/units.ts";
import type { Component, Reading, Seat } from "../component.ts";
import { exactlyOne, exactlyOneOf, rule } from "../rule.ts";
import { stated } from "../stated.ts";
import { amount, metricName, payPeriod, recipients, targetCost } from "../term-fields.ts";

const schema = z
  .strictObject({
    type: z.literal("contest"),
    for: recipients,
    period: payPeriod("year"),
    between: z
      .enum(["departments", "people"])
      .default("departments")
      .meta({ description: "Who competes: the two departments, or the people of each department" }),
    metrics: z
      .strictObject({
        marketing: metricName("that marketing is scored on"),
        sales: metricName("that sales is scored on"),
      })
      .optional()
      .meta({ description: "Between departments: what each is scored on, relative to its own plan" }),
    metric: metricName("that people are scored on").optional(),
    prize: amount("Money for the winning department, or for the winners of each department").optional(),
    targetCost,
    winners: z.int().min(1, "somebody must win").max(1000).optional().meta({
      description: "Between people: how many of a department share its prize equally; 1 if left out",
    }),
  })
  .check(
    ...exactlyOne("prize", "targetCost"),
    rule(
      ["between", "metrics"],
      "metrics",
      "a contest between departments needs `metrics: { marketing: …, sales: … }`",
      (terms) => terms.between !== "departments" || terms.metrics !== undefined,
    ),
    rule(
      ["between", "metric"],
      "metric",
      "a contest between people needs one `metric`",
      (terms) => terms.between !== "people" || terms.metric !== undefined,
    ),
    rule(
      ["between", "metric"],
      "metric",
      "between departments give `metrics`, one for each department, instead of `metric`",
      (terms) => terms.between !== "departments" || terms.metric === undefined,
    ),
    rule(
      ["between", "metrics"],
      "metrics",
      "between people give one `metric` instead of `metrics`",
      (terms) => terms.between !== "people" || terms.metrics === undefined,
    ),
    rule(
      ["between", "for"],
      "for",
      "a contest between departments is for everyone",
      (terms) => terms.between !== "departments" || terms.for === "everyone",
    ),
    rule(
      ["between", "winners"],
      "winners",
      "`winners` counts people: give it in a contest between people",
      (terms) => terms.between !== "departments" || terms.winners === undefined,
    ),
  )
  .meta({
    description: "A prize for the better department, or for the best people of each department",
    ...exactlyOneOf(["prize", "targetCost"]),
  });

/** Terms of a contest. */
export type Contest = z.output<typeof schema>;

/** Own department first, its rival second, each relative to its own plan. */
function departmentScores(terms: Contest, seat: Seat): readonly Reading[] {
  const marketing: Reading = { metric: terms.metrics!.marketing, unit: MARKETING, attainment: true };
  const sales: Reading = { metric: terms.metrics!.sales, unit: SALES, attainment: true };
  return seat.department === "marketing" ? [marketing, sales] : [sales, marketing];
}

/** The person's own score first, then each colleague's. */
function peopleScores(terms: Contest, seat: Seat): readonly Reading[] {
  return [seat.self, ...seat.colleagues].map((unit) => ({ metric: terms.metric!, unit }));
}

/** The part of the prize that falls to a department: all, half at a tie, or none. */
function departmentPart(own: number, rival: number): number {
  if (own === rival) return 0.5;
  return own > rival ? 1 : 0;
}

/** The part of the prize that falls to the first of the scores; those tied over the last places share them. */
function personPart(scores: ArrayLike<number>, winners: number): number {
  const own = scores[0]!;
  let above = 0;
  let tied = 1;
  for (let other = 1; other < scores.length; other++) {
    if (scores[other]! > own) above++;
    else if (scores[other] === own) tied++;
  }
  const places = Math.min(winners, scores.length);
  return Math.max(0, Math.min(places - above, tied)) / tied / places;
}

/** A prize that somebody always gets: the higher score takes it, a tie shares it, so it pays out neither more nor less. */
export const contest = {
  type: "contest",
  title: { en: "Contest", ru: "Соревнование" },
  sentence: {
    en: "Gives a prize to the better of the two departments, or to the best people of each department.",
    ru: "Отдаёт приз лучшему из двух отделов или лучшим сотрудникам каждого отдела.",
  },
  schema,
  scale: "prize",
  reads: (terms, seat) =>
    terms.between === "departments" ? departmentScores(terms, seat) : peopleScores(terms, seat),
  pay: (terms, values, seat) => {
    const prize = stated(terms.prize);
    if (terms.between === "people") return prize * personPart(values, terms.winners ?? 1);
    return (prize * departmentPart(values[0]!, values[1]!)) / (seat.colleagues.length + 1);
  },
} as const satisfies Component<Contest>;
