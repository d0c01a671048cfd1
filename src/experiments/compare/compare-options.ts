import { z } from "zod";
import { percentage } from "../../scenario/schema.ts";
import { isAscending } from "../../statistics/is-ascending.ts";
import { type DoubtChoice, doubtOption } from "../doubt/doubt-option.ts";
import type { ExperimentOption } from "../experiment.ts";
import type { Stopping } from "../stopping/stopping.ts";

/** What may be asked of a comparison beside its scenarios: when no more batches are added, and whether companies are drawn. */
export interface CompareOptions extends Omit<Stopping, "budget">, DoubtChoice {
  /** How long it may take: 90s, 10m or 1h. */
  readonly budget?: string | undefined;
}

const seconds = { s: 1, m: 60, h: 3600 } as const;
const time = /^(\d+(?:\.\d+)?)\s*([smh])$/;
const timeForm = "a time with its unit, such as 90s, 10m or 1h";

/** A time as it is typed, in seconds; NaN where it is none. */
function secondsOf(text: string): number {
  const [, number, unit] = time.exec(text) ?? [];
  return number === undefined ? Number.NaN : Number(number) * seconds[unit as keyof typeof seconds];
}

const budget = z
  .string()
  .refine((text) => secondsOf(text) > 0, `must be ${timeForm}, and longer than nothing`);
const precision = z.union([
  z.number().positive().max(1e13),
  percentage.refine((text) => Number.parseFloat(text) > 0, "must be more than nothing"),
]);
const looks = z
  .array(z.int().min(2).max(1000))
  .min(1)
  .refine(isAscending, "must be more batches from look to look");

/** @throws Error that says how it is written */
function readBudget(text: string): string {
  const asked = text.trim();
  if (secondsOf(asked) > 0) return asked;
  if (secondsOf(asked) === 0) throw new Error("It must be longer than nothing: 90s, 10m or 1h.");
  if (/^\d+(\.\d+)?$/.test(asked))
    throw new Error(`It must say its unit: ${asked}s, ${asked}m or ${asked}h.`);
  throw new Error(`It must be ${timeForm}.`);
}

/** @throws Error that says how it is written */
function readPrecision(text: string): number | string {
  const asked = text.trim();
  const amount = /^\d+(\.\d+)?$/.test(asked) ? Number(asked) : asked;
  if (precision.safeParse(amount).success) return amount;
  throw new Error("It must be an amount above 0, or a percentage of the first plan's revenue such as 2%.");
}

/** @throws Error that says how it is written */
function readLooks(text: string): readonly number[] {
  const numbers = text.split(",").map((one) => (/^\s*\d+\s*$/.test(one) ? Number(one) : Number.NaN));
  if (looks.safeParse(numbers).success) return numbers;
  throw new Error(
    "It must be numbers of batches from 2 to 1000 with commas between them, each larger than the one before: 10,20,40.",
  );
}

/** The options of a comparison. */
export const compareOptions: readonly ExperimentOption[] = [
  {
    name: "untilDecided",
    sentence: "add batches, at planned looks, until every market is decided; error stays 5 % over all looks",
    schema: z.boolean(),
  },
  {
    name: "precision",
    value: "amount",
    sentence:
      "add batches, at planned looks, until the difference that decides is known to ± so much: 2% of the first plan's revenue, or an amount",
    schema: precision,
    read: readPrecision,
  },
  {
    name: "budget",
    value: "time",
    sentence: "add batches as long as the next one probably ends in time: 90s, 10m, 1h",
    schema: budget,
    read: readBudget,
  },
  {
    name: "looks",
    value: "list",
    sentence:
      "numbers of batches to look at, the last being the most (default: those asked for, then 2, 4 and 8 times as many)",
    schema: looks,
    read: readLooks,
  },
  doubtOption,
];

/** When no more batches are added, where any of the options says; undefined where their number is decided beforehand. */
export function stoppingOf({ budget, ...asked }: CompareOptions): Stopping | undefined {
  const { untilDecided, precision, looks } = asked;
  if (!untilDecided && [precision, looks, budget].every((one) => one === undefined)) return undefined;
  return { untilDecided, precision, looks, ...(budget !== undefined && { budget: secondsOf(budget) }) };
}
