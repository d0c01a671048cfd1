import { z } from "zod";
import { reaches } from "../in-decimals.ts";
import { exactlyOne, exactlyOneOf } from "../rule.ts";
import { multipleOf, ofUsual, threshold, thresholdFor } from "../threshold.ts";
import type { Modifier } from "./modifier.ts";
import { namesMetric, watchedFields, watchedOf, watchedReading } from "./watched.ts";

const schema = z
  .strictObject({
    ...watchedFields,
    from: threshold("The least result that opens the gate").optional(),
    ofReference: ofUsual("The least result that opens the gate").optional(),
  })
  .check(...exactlyOne("from", "ofReference"))
  .meta({
    description: "Nothing is paid in a period unless a metric reaches this",
    ...exactlyOneOf(["from", "ofReference"]),
  });

/** A result that must be reached. */
export type Gate = z.output<typeof schema>;

/** All or nothing by a result. */
export const gate = {
  field: "gate",
  title: "Gate",
  sentence: "Pays nothing in a period unless a metric reaches a threshold.",
  schema,
  forTaking: true,
  rules: [namesMetric("gate")],
  reads: watchedReading,
  apply: (owed, { from = 0 }, result, seat) =>
    reaches(result, thresholdFor(from, seat.department)) ? owed : 0,
  settle: ({ ofReference, ...rest }, terms, usual) => {
    if (ofReference === undefined) return rest;
    const { metric, scope } = watchedOf(rest, terms);
    return { ...rest, from: multipleOf(usual(metric, scope, "gate.ofReference"), ofReference) };
  },
} as const satisfies Modifier<Gate>;
