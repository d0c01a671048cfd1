import { rule } from "../rule.ts";
import { amount } from "../term-fields.ts";
import type { Modifier } from "./modifier.ts";

/** A guarantee. */
export const floor = {
  field: "floor",
  title: "Floor",
  sentence: "Guarantees a person at least so much in a period, whatever the result.",
  schema: amount("The least that it pays a person in a period, in money: a guarantee"),
  forTaking: false,
  rules: [
    rule(
      ["floor", "cap"],
      "floor",
      "`floor` must not be above `cap`",
      ({ floor = 0, cap = Number.POSITIVE_INFINITY }) => (floor as number) <= (cap as number),
    ),
  ],
  apply: (owed, least) => Math.max(owed, least),
} as const satisfies Modifier<number>;
