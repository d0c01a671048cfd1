import { z } from "zod";
import { power } from "../../../random/power.ts";
import { type Department, otherDepartments, unitOfDepartment } from "../../ledger/units.ts";
import type { Component, Pay, PayFunction, Reading } from "../component.ts";
import { aboveNothing, compared, exceeds, ties } from "../in-decimals.ts";
import { modifierFields, modifierRules } from "../modifiers/index.ts";
import { exactlyOne, exactlyOneOf, rule } from "../rule.ts";
import type { Seat } from "../seat.ts";
import { stated } from "../stated.ts";
import { amount, metricName, payPeriod, recipients, targetCost } from "../term-fields.ts";

/** How far a department's score is ahead before anything is counted, in plans. */
const headStart = (department: Department) =>
  z
    .number()
    .min(0, "must not be negative: give it to the other department")
    .max(10)
    .optional()
    .meta({ description: `How far the score of ${department} is ahead` });

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
    handicap: z
      .strictObject({ marketing: headStart("marketing"), sales: headStart("sales") })
      .optional()
      .meta({
        description:
          "Between departments: how far a department's score is ahead before anything is counted, as everybody knows; a score is in plans, of which there is one a quarter, so that a year at plan is 4. If left out, what the manager who judges it makes of their background; {} for a contest that is decided by count alone",
      }),
    prize: amount("Money for the winning department, or for the winners of each department").optional(),
    targetCost,
    winners: z.int().min(1, "somebody must win").max(1000).optional().meta({
      description: "Between people: how many of a department share its prize equally; 1 if left out",
    }),
    prizes: z
      .array(amount("The part of the prize for a place"))
      .min(1, "a contest needs a prize for the first place")
      .max(1000)
      .optional()
      .meta({
        description:
          "Between people: parts of the prize for the first place, the second and so on, such as [3, 2, 1]",
      }),
    award: z.enum(["ranks", "proportion"]).optional().meta({
      description:
        "Whether places take the prize (ranks, unless given), or it is divided in proportion to results",
    }),
    exponent: z.number().gt(0, "must be above 0: 1 is in proportion").max(10).optional().meta({
      description: "In proportion: scores count to this power, 1 unless given; larger favours the best",
    }),
    ...modifierFields,
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
      ["between", "handicap"],
      "handicap",
      "`handicap` is a department's head start: give it in a contest between departments",
      (terms) => terms.between !== "people" || terms.handicap === undefined,
    ),
    rule(
      ["between", "winners"],
      "winners",
      "`winners` counts people: give it in a contest between people",
      (terms) => terms.between !== "departments" || terms.winners === undefined,
    ),
    rule(
      ["between", "prizes"],
      "prizes",
      "`prizes` are for places among people: give them in a contest between people",
      (terms) => terms.between !== "departments" || terms.prizes === undefined,
    ),
    rule(
      ["prizes"],
      "prizes",
      "prizes must not rise from one place to the next, and the first must be above 0",
      ({ prizes = [1] }) =>
        prizes[0]! > 0 && prizes.every((one, place) => place === 0 || one <= prizes[place - 1]!),
    ),
    rule(
      ["winners", "prizes"],
      "prizes",
      "give either `winners`, who share equally, or `prizes` by place, not both",
      (terms) => terms.winners === undefined || terms.prizes === undefined,
    ),
    ...["winners", "prizes"].map((field) =>
      rule<Readonly<Record<string, unknown>>>(
        ["award", field],
        field,
        `\`${field}\` are about places: a prize divided in proportion has none`,
        (terms) => terms.award !== "proportion" || terms[field] === undefined,
      ),
    ),
    rule(
      ["award", "exponent"],
      "exponent",
      "`exponent` is about a prize divided in proportion: add `award: proportion`, or leave it out",
      (terms) => terms.exponent === undefined || terms.award === "proportion",
    ),
    ...modifierRules(),
  )
  .meta({
    description: "A prize for the better department, or for the best people of each department",
    ...exactlyOneOf(["prize", "targetCost"]),
  });

/** Terms of a contest. */
export type Contest = z.output<typeof schema>;

/** Own department first, its rival second, each relative to its own plan. */
function departmentScores(terms: Contest, seat: Seat): readonly Reading[] {
  return [seat.department, ...otherDepartments(seat.department)].map((department) => ({
    metric: terms.metrics![department],
    unit: unitOfDepartment[department],
    attainment: true,
  }));
}

/** The person's own score first, then each colleague's. */
function peopleScores(terms: Contest, seat: Seat): readonly Reading[] {
  return [seat.self, ...seat.colleagues].map((unit) => ({ metric: terms.metric!, unit }));
}

/** The part of the prize that falls to a department: all, half at a tie, or none. */
function departmentPart(own: number, rival: number): number {
  return (1 + compared(own, rival)) / 2;
}

/** What a judge adds to the score of a seat's department, and to its rival's. */
function headStarts({ handicap = {} }: Contest, { department }: Seat): readonly [own: number, rival: number] {
  const [rival] = otherDepartments(department);
  return [handicap[department] ?? 0, handicap[rival!] ?? 0];
}

/** A department's prize, of which each of its people gets as much. */
class DepartmentPrize implements Pay {
  private readonly each: number;
  private readonly ahead: number;
  private readonly rivalAhead: number;

  constructor(each: number, [ahead, rivalAhead]: readonly [number, number]) {
    this.each = each;
    this.ahead = ahead;
    this.rivalAhead = rivalAhead;
  }

  of(values: ArrayLike<number>): number {
    return this.each * departmentPart(values[0]! + this.ahead, values[1]! + this.rivalAhead);
  }
}

/**
 * The part of the prize that falls to the first of so many scores by places, which those tied for several share; prizes for
 * places that nobody can take go to the others.
 */
function placePart(scores: ArrayLike<number>, count: number, prizeOf: (place: number) => number): number {
  const own = scores[0]!;
  let above = 0;
  let tied = 1;
  for (let other = 1; other < count; other++) {
    if (exceeds(scores[other]!, own)) above++;
    else if (ties(scores[other]!, own)) tied++;
  }
  let mine = 0;
  let all = 0;
  for (let place = 0; place < count; place++) {
    all += prizeOf(place);
    if (place >= above && place < above + tied) mine += prizeOf(place);
  }
  return mine / tied / all;
}

function personPart({ prizes, winners = 1 }: Contest, scores: ArrayLike<number>, count: number): number {
  if (prizes) return placePart(scores, count, (place) => prizes[place] ?? 0);
  return placePart(scores, count, (place) => (place < winners ? 1 : 0));
}

/** The part of the prize that falls to the first of so many scores in proportion to their powers (Tullock 1980). */
function proportion(scores: ArrayLike<number>, count: number, exponent: number): number {
  let all = 0;
  for (let one = 0; one < count; one++) all += power(aboveNothing(scores[one]!), exponent);
  return all === 0 ? 1 / count : power(aboveNothing(scores[0]!), exponent) / all;
}

/** A prize that somebody always gets: by rank, ties sharing, or in proportion; it pays out neither more nor less. */
export const contest = {
  type: "contest",
  title: "Contest",
  sentence:
    "Gives a prize to the better of the two departments or the best people of each, by rank or in proportion.",
  schema,
  ranks: true,
  scale: "prize",
  reads: (terms, seat) =>
    terms.between === "departments" ? departmentScores(terms, seat) : peopleScores(terms, seat),
  pay: (terms, seat): PayFunction | Pay => {
    const prize = stated(terms.prize);
    const { award, exponent = 1 } = terms;
    const people = seat.colleagues.length + 1;
    if (terms.between === "departments") {
      const each = prize / people;
      const [ahead, rivalAhead] = headStarts(terms, seat);
      if (award === "proportion")
        return (values) => each * proportion([values[0]! + ahead, values[1]! + rivalAhead], 2, exponent);
      return new DepartmentPrize(each, [ahead, rivalAhead]);
    }
    if (award === "proportion") return (values) => prize * proportion(values, people, exponent);
    return (values) => prize * personPart(terms, values, people);
  },
} as const satisfies Component<Contest>;
