import { amount } from "../term-fields.ts";
import type { Modifier } from "./modifier.ts";

/** The most in a period, whichever way the money goes. */
export const cap = {
  field: "cap",
  title: "Cap",
  sentence: "Pays a person, or takes back, no more than so much in a period.",
  schema: amount("The most that it pays a person in a period, or takes back, in money"),
  forTaking: true,
  apply: (owed, most) => Math.max(-most, Math.min(owed, most)),
} as const satisfies Modifier<number>;
