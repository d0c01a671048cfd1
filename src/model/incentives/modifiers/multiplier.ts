import { z } from "zod";
import { departments } from "../../ledger/units.ts";
import { reaches } from "../in-decimals.ts";
import { exactlyOne, exactlyOneOf, rule } from "../rule.ts";
import { amount } from "../term-fields.ts";
import { multipleOf, ofUsual, type Threshold, threshold, thresholdFor } from "../threshold.ts";
import type { Modifier } from "./modifier.ts";
import { namesMetric, watchedFields, watchedOf, watchedReading } from "./watched.ts";

const step = z
  .strictObject({
    from: threshold("The result from which this factor holds").optional(),
    ofReference: ofUsual("The result from which this factor holds").optional(),
    times: amount("What the pay is multiplied by"),
  })
  .check(...exactlyOne("from", "ofReference"))
  .meta({ description: "A step of the multiplier", ...exactlyOneOf(["from", "ofReference"]) });

type Step = z.output<typeof step>;

const schema = z
  .strictObject({
    ...watchedFields,
    steps: z
      .array(step)
      .min(2, "give at least two steps: the first one's factor holds below it, too")
      .max(100)
      .meta({ description: "Results and the factors that hold from them on, ascending" }),
    shape: z.enum(["steps", "linear"]).default("steps").meta({
      description: "Between two results: the factor of the lower one (cliffs), or a straight line (kinks)",
    }),
  })
  .check(
    rule<{ readonly steps: readonly Step[] }>(
      ["steps"],
      "steps",
      "steps must ascend, all by `from` or all by `ofReference`",
      ({ steps }) => ascends(steps),
    ),
  )
  .meta({ description: "A factor on the pay that depends on a metric" });

/** Factors by a result. */
export type Multiplier = z.output<typeof schema>;

function ascends(steps: readonly Step[]): boolean {
  const rises = (mark: (step: Step) => number | undefined) =>
    steps.every((one, place) => {
      const here = mark(one);
      const before = place === 0 ? Number.NEGATIVE_INFINITY : mark(steps[place - 1]!);
      return here !== undefined && before !== undefined && here > before;
    });
  if (steps.some(({ ofReference }) => ofReference !== undefined))
    return rises(({ ofReference }) => ofReference);
  return departments.every((department) =>
    rises(({ from }) => (from === undefined ? undefined : thresholdFor(from, department))),
  );
}

function factorAt(result: number, { steps, shape }: Multiplier, markOf: (from: Threshold) => number): number {
  let at = 0;
  while (at + 1 < steps.length && reaches(result, markOf(steps[at + 1]!.from ?? 0))) at++;
  const { from = 0, times } = steps[at]!;
  const next = steps[at + 1];
  const low = markOf(from);
  if (shape === "steps" || next === undefined || result <= low) return times;
  return times + ((next.times - times) * (result - low)) / (markOf(next.from ?? 0) - low);
}

/** More or less of what is owed, by a result. */
export const multiplier = {
  field: "multiplier",
  title: "Multiplier",
  sentence: "Multiplies the pay by a factor that depends on a metric, in steps or along a line.",
  schema,
  forTaking: true,
  rules: [namesMetric("multiplier")],
  reads: watchedReading,
  apply: (owed, setting, result, seat) =>
    owed * factorAt(result, setting, (from) => thresholdFor(from, seat.department)),
  settle: (setting, terms, usual) => {
    if (setting.steps.every(({ ofReference }) => ofReference === undefined)) return setting;
    const { metric, scope } = watchedOf(setting, terms);
    const one = usual(metric, scope, "multiplier.steps");
    const steps = setting.steps.map(({ ofReference = 1, times }) => ({
      from: multipleOf(one, ofReference),
      times,
    }));
    return { ...setting, steps };
  },
} as const satisfies Modifier<Multiplier>;
