import { z } from "zod";
import { estimate } from "../../findings/estimate.ts";
import { each, type Fault, listOf, twice } from "../../findings/faults.ts";
import type { Names } from "../../findings/names.ts";
import { text } from "../../findings/text.ts";
import type { TypeOf } from "../../findings/type-of.ts";

/** What two arms are set against each other for. */
const pairKind = z.enum([
  // One cause against none of them.
  "alone",
  // All causes against all but this one.
  "onTop",
  // All causes against none.
  "all",
  // The manager's blame against the same without its consequences.
  "blame",
  // Strategy sessions against none being held.
  "session",
]);

const causePair = z.strictObject({
  kind: pairKind,
  /** The cause that makes the difference; null where it is all of them. */
  cause: z.string().nullable(),
  /** The cause's variant, null where it is the cause itself; a yardstick is what the cause is set against. */
  variant: z.string().nullable(),
  /** The arm with it. */
  plan: z.string(),
  /** The arm without it. */
  baseline: z.string(),
});

const named = z.strictObject({ name: z.string(), title: text });
const told = z.strictObject({ ...named.shape, sentence: text });

/** A cause that was switched. */
const cause = z.strictObject({
  ...told.shape,
  /** What switched it, by path. */
  settings: z.record(z.string(), z.unknown()),
  variants: z.array(told),
});

const overlap = z.strictObject({
  sum: estimate,
  /** What all do beyond the sum. */
  beyond: z.strictObject({ ...estimate.shape, p: z.number().min(0).max(1).nullable() }),
});

/** What was asked of causes, and which arms answer it. */
export const causesNote = z.strictObject({
  /** "add": what each would cost the company of the file; "remove": what it would bring back, since it is on there. */
  direction: z.enum(["add", "remove"]),
  /** The arm with none of the causes. */
  base: z.string(),
  /** The arm with all of them. */
  all: z.string(),
  causes: z.array(cause),
  /** Causes that were left out because the file has others on already and not these. */
  left: z.array(named),
  /** Causes that are on in the file but were not asked for: they stay on in every arm. */
  kept: z.array(named),
  pairs: z.array(causePair),
  /** Whether they add up; missing where there is one. */
  overlap: overlap.optional(),
});

/** What two arms are set against each other for. */
export type PairKind = TypeOf<typeof pairKind>;

/** Two arms, by their names among the plans, that differ in one thing; on the same luck. */
export type CausePair = TypeOf<typeof causePair>;

/** Whether causes add up: the sum of what each does to profit by itself, what all do together, on the same luck. */
export type Overlap = TypeOf<typeof overlap>;

/** What was asked of causes, and which arms answer it. */
export type CausesNote = TypeOf<typeof causesNote>;

/** What does not hang together in what was asked of causes. */
export function causesFaults(note: CausesNote, { plan }: Names): readonly Fault[] {
  const names = note.causes.map(({ name }) => name);
  const cause = listOf(names, "causes");
  return [
    ...twice(note.causes, ["causes", "causes"], ({ name }) => [name]),
    ...plan(note.base, ["causes", "base"]),
    ...plan(note.all, ["causes", "all"]),
    ...each(note.pairs, ["causes", "pairs"], (pair, at) => [
      ...plan(pair.plan, [...at, "plan"]),
      ...plan(pair.baseline, [...at, "baseline"]),
      ...cause(pair.cause, [...at, "cause"]),
    ]),
  ];
}
