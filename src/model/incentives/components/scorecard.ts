import { z } from "zod";
import type { Department } from "../../ledger/units.ts";
import type { Component } from "../component.ts";
import { attainmentOf, exceeds, reaches } from "../in-decimals.ts";
import { modifierFields, modifierRules } from "../modifiers/index.ts";
import { exactlyOne, exactlyOneOf, rule } from "../rule.ts";
import { stated } from "../stated.ts";
import { amount, metricName, payPeriod, recipients, resultOf, targetCost } from "../term-fields.ts";
import { multipleOf, ofUsual, threshold, thresholdFor } from "../threshold.ts";
import { unitOf } from "../unit-of.ts";

/** Attainment up to which a measure counts unless it says otherwise: a single one must not carry the whole card. */
const MOST_ATTAINMENT = 1000;

const measure = z
  .strictObject({
    metric: metricName("that is measured"),
    scope: resultOf,
    weight: z
      .number()
      .gt(0, "a measure must weigh something")
      .max(1e6)
      .default(1)
      .meta({ description: "What it weighs beside the others; weights are divided by their sum" }),
    target: threshold("The result of a period at which it counts fully; above 0").optional(),
    targetOfReference: ofUsual("The result of a period at which it counts fully").optional(),
    better: z.enum(["higher", "lower"]).default("higher").meta({
      description: "Which side of the target is good; on the other, what is missing or too much counts less",
    }),
    threshold: amount("Attainment (1 is the target) under which it counts no more than its floor").optional(),
    floor: amount("The least attainment that it counts as, whatever the result").default(0),
    cap: amount("The most attainment that it counts as").max(MOST_ATTAINMENT).default(MOST_ATTAINMENT),
  })
  .check(
    ...exactlyOne("target", "targetOfReference"),
    rule<{ target?: unknown }>(
      ["target"],
      "target",
      "a target must be above 0",
      ({ target }) => target === undefined || isAbove0(target),
    ),
    rule<{ floor: number; cap: number }>(
      ["floor", "cap"],
      "floor",
      "`floor` must not be above `cap`",
      ({ floor, cap }) => floor <= cap,
    ),
  )
  .meta({ description: "A measure of the card", ...exactlyOneOf(["target", "targetOfReference"]) });

function isAbove0(target: unknown): boolean {
  const numbers = typeof target === "object" ? Object.values(target as object) : [target];
  return numbers.every((one) => one > 0);
}

/** A measure of the card. */
export type Measure = z.output<typeof measure>;

const schema = z
  .strictObject({
    type: z.literal("scorecard"),
    for: recipients,
    period: payPeriod("quarter"),
    measures: z
      .array(measure)
      .min(1, "a scorecard needs a measure")
      .max(20)
      .meta({ description: "What is measured, each against a target of its own" }),
    bonus: amount("Money for a person whose score is 1: every measure on target").optional(),
    targetCost,
    ...modifierFields,
  })
  .check(...exactlyOne("bonus", "targetCost"), ...modifierRules())
  .meta({
    description: "A bonus on several weighted measures, each against its own target",
    ...exactlyOneOf(["bonus", "targetCost"]),
  });

/** Terms of a scorecard. */
export type Scorecard = z.output<typeof schema>;

/** What a measure counts as: attainment within its bounds. A measure that should be low attains 2 less result over target. */
function countedAs(result: number, one: Measure, department: Department): number {
  const target = thresholdFor(one.target ?? stated(undefined), department);
  const attainment = one.better === "lower" ? 2 - result / target : result / target;
  if (one.threshold !== undefined && !reachesShare(result, target, one.threshold, one.better))
    return one.floor;
  return Math.max(one.floor, Math.min(attainment, one.cap));
}

/** Whether a result attains such a share of its target. */
function reachesShare(result: number, target: number, share: number, better: Measure["better"]): boolean {
  return better === "lower" ? !exceeds(result, (2 - share) * target) : reaches(result, share * target);
}

/** The weighted mean of what the measures count as: 1 where each is on target. */
function scoreOf({ measures }: Scorecard, values: ArrayLike<number>, department: Department): number {
  let score = 0;
  let weights = 0;
  for (let place = 0; place < measures.length; place++) {
    const one = measures[place]!;
    score += one.weight * countedAs(values[place]!, one, department);
    weights += one.weight;
  }
  return score / weights;
}

/** A weighted mean of attainments. */
export const scorecard = {
  type: "scorecard",
  title: "Scorecard",
  sentence: "Pays a bonus times a score: the weighted mean of several measures, each against its own target.",
  schema,
  scale: "bonus",
  reads: (terms, seat) => terms.measures.map(({ metric, scope }) => ({ metric, unit: unitOf(scope, seat) })),
  settle: (terms, usual) => ({
    ...terms,
    measures: terms.measures.map(({ targetOfReference, ...one }, place) => {
      if (targetOfReference === undefined) return one;
      const field = `measures.${place}.targetOfReference`;
      return { ...one, target: multipleOf(usual(one.metric, one.scope, field), targetOfReference) };
    }),
  }),
  attainment: (terms, values, { department }) => attainmentOf(scoreOf(terms, values, department), 1),
  pay: (terms, { department }) => {
    const bonus = stated(terms.bonus);
    return (values) => bonus * scoreOf(terms, values, department);
  },
} as const satisfies Component<Scorecard>;
