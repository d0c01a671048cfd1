import type { z } from "zod";
import type { payComponents } from "./components/index.ts";

/** Names of fields and fixed values, however deep; what may be any text is no word of ours. */
type WordsIn<Value> = Value extends string
  ? string extends Value
    ? never
    : Value
  : Value extends readonly (infer One)[]
    ? WordsIn<One>
    : Value extends object
      ? (keyof Value & string) | WordsIn<Value[keyof Value]>
      : never;

type Known = (typeof payComponents)[number];

/** A word in which a file states pay: the name of a term, or a value that a term can have; but not the kinds of pay themselves. */
export type PayTerm = Exclude<WordsIn<z.input<Known["schema"]>>, Known["type"] | "type" | "for" | "period">;
