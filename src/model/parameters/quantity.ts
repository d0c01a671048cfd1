import { z } from "zod";

/** What is written beside every number of the model: where it starts, how far it may go, and who says so. */
export interface QuantityNotes {
  /** The starting value. */
  readonly default: number;
  readonly min: number;
  readonly max: number;
  /** The unit in words: "days", "share of a working day", "money a week". */
  readonly unit: string;
  /** Where the default comes from: a source, or "assumed". */
  readonly source: string;
  /** Where a company finds its own; left out where no company knows it, and the number is one for experts. */
  readonly foundIn?: Place;
  readonly integer?: boolean;
  /** Of what stated sum the default is a multiple, so that a file may be in any unit of money: of the middle ticket, or of a salary. */
  readonly growsWith?: Anchor;
}

/** A place in which a company finds numbers of its own. */
export type Place =
  | "CRM"
  | "accounts"
  | "budget"
  | "contracts"
  | "hand-off agreement"
  | "market research"
  | "marketing tools"
  | "payroll"
  | "price list"
  | "reports"
  | "time sheets";

/** A sum that every company knows, and of which those are multiples that a file leaves out. */
export type Anchor = "ticket" | "salary";

/** The unit of what weighs on people beside pay: their own usual pay. */
export const REFERENCE_PAY = "weekly reference pay";

const anchors = { ticket: "the middle ticket", salary: "a salary" } as const;

/** A number of the model with its sentence, unit, default, bounds and source; all of it reaches the JSON Schema. */
export function quantity(about: string, notes: QuantityNotes) {
  const { default: start, min, max, unit, source, foundIn, integer, growsWith } = notes;
  const number = (integer ? z.int() : z.number()).min(min).max(max);
  const grows = growsWith ? `; in step with ${anchors[growsWith]} where that is stated and this is not` : "";
  const known = foundIn ? `; found in: ${foundIn}` : "; expert";
  const description = `${about} [${unit}; ${source}${grows}${known}]`;
  const mark = foundIn ? { foundIn } : { "x-expert": true };
  return number.default(start).meta({ description, unit, source, ...mark, ...(growsWith && { growsWith }) });
}

/** A switch of the model: one of several named ways, the first being the default. */
export function choice<const T extends readonly [string, ...string[]]>(about: string, ways: T) {
  return z
    .enum(ways)
    .default(ways[0] as never)
    .meta({ description: about });
}

/** A group of parameters: every key may be left out, and no other key may stand there. */
export function group<T extends z.ZodRawShape>(about: string, shape: T) {
  return z
    .strictObject(shape)
    .prefault({} as never)
    .meta({ description: about });
}
