import { rule } from "../rule.ts";
import { amount } from "../term-fields.ts";
import type { Modifier } from "./modifier.ts";

/** An advance that is recovered from what is earned later: the debt is carried. */
export const draw = {
  field: "draw",
  title: "Draw",
  sentence: "Advances a person so much in each period and recovers it from what they earn later.",
  schema: amount("The least that is paid in a period, recovered from later pay: a recoverable draw"),
  forTaking: false,
  rules: [
    rule(
      ["draw", "cap"],
      "draw",
      "`draw` must be below `cap`, or it is never recovered",
      ({ draw, cap }) => draw === undefined || cap === undefined || (draw as number) < (cap as number),
    ),
  ],
  apply: (owed, least, _result, _seat, debt) => Math.max(least, owed - debt),
  owes: true,
  carry: (owed, least, _result, _seat, debt) => Math.max(0, debt + least - owed),
} as const satisfies Modifier<number>;
