import { stringify } from "yaml";
import type { z } from "zod";
import { insideOf, plainSchema } from "./known-keys.ts";
import { numbersMeant } from "./numbers-meant.ts";

type Schema = z.core.$ZodType;
type Data = Readonly<Record<string, unknown>>;

/** Letters that a form shown on one line may have. */
const LONGEST = 100;
/** Entries of a list that are looked at: more would not fit on a line. */
const MOST_ENTRIES = 8;

/**
 * How a value that has the wrong form would be written rightly, on one line: `reps: { count: 9 }`. It is made from the schema,
 * and shown only where the schema takes it; else what could stand there in general. Undefined for what is no map or list.
 */
export function rightForm(schema: Schema, value: unknown, key: string | number): string | undefined {
  const data = formsOf(schema, value).find((form) => isTaken(schema, form));
  return (data !== undefined && written(data, key)) || inGeneral(plainSchema(schema), key);
}

/** What to write, as a hint; undefined where it would not fit on a line. */
export function written(data: unknown, key: string | number): string | undefined {
  const line = typeof key === "number" ? `- ${inFlow(data)}` : `${key}: ${inFlow(data)}`;
  return line.length > LONGEST ? undefined : `write \`${line}\``;
}

/** Data as YAML on one line. */
function inFlow(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(inFlow).join(", ")}]`;
  if (isMap(data)) {
    const entries = Object.entries(data).map(([key, value]) => `${inFlow(key)}: ${inFlow(value)}`);
    return `{ ${entries.join(", ")} }`;
  }
  return stringify([data], { collectionStyle: "flow", lineWidth: 0 }).trim().slice(2, -2);
}

/** What to write where a word stands in braces or brackets that a schema takes alone; undefined where it takes no such word. */
export function nameHint(schema: Schema, value: unknown, key: string | number): string | undefined {
  const word = wordIn(value);
  return word !== undefined && isTaken(schema, word) ? written(word, key) : undefined;
}

function inGeneral(schema: Schema, key: string | number): string | undefined {
  const { shape, element, valueType } = insideOf(schema);
  if (valueType !== undefined) return `write \`${key}: { <name>: … }\``;
  if (element !== undefined) return `write \`${key}: […]\``;
  if (shape === undefined) return undefined;
  const keys = Object.keys(shape);
  return `its keys are ${keys.slice(0, MOST_ENTRIES).join(", ")}${keys.length > MOST_ENTRIES ? " …" : ""}`;
}

function isTaken(schema: Schema, form: unknown): boolean {
  return (schema as z.ZodType).safeParse(form).success;
}

/** What the value may have been meant as, the likeliest first. */
function formsOf(schema: Schema, value: unknown): readonly unknown[] {
  const inside = insideOf(plainSchema(schema));
  if (inside.options !== undefined) {
    return inside.options.flatMap((one) => formsOf(one, value));
  }
  if (inside.element !== undefined) return asList(inside.element, value);
  if (inside.valueType !== undefined) return asNamed(value);
  return inside.shape === undefined ? [] : asMap(inside.shape, value);
}

/** The word of `[pool]` and `{ pool }`; undefined for what is no such thing. */
export function wordIn(value: unknown): string | undefined {
  const words = Array.isArray(value)
    ? value
    : isMap(value) && Object.values(value)[0] === null
      ? Object.keys(value)
      : [];
  return words.length === 1 && typeof words[0] === "string" ? words[0] : undefined;
}

/** One entry without its brackets, or a map by the word that tells entries apart: `{ salary: { … } }`. */
function asList(element: Schema, value: unknown): readonly unknown[] {
  if (Array.isArray(value) || value === null || value === undefined) return [];
  const forms: unknown[] = [[value], ...formsOf(element, value).map((one) => [one])];
  const word = insideOf(plainSchema(element)).discriminator;
  if (word === undefined || !isMap(value)) return forms;
  const entries = Object.entries(value).slice(0, MOST_ENTRIES);
  return [...forms, entries.map(([name, terms]) => ({ [word]: name, ...(isMap(terms) && terms) }))];
}

type Named = readonly (readonly [unknown, unknown])[];

/** Words or maps without names, each by its own word or its preset's; and a list of maps of one name each. */
function asNamed(value: unknown): readonly unknown[] {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (entries.length > MOST_ENTRIES) return [];
  const byWord: Named = entries.map((one) => [isMap(one) ? one.preset : one, one]);
  const byKey: Named = entries.flatMap((one) => (isMap(one) ? Object.entries(one) : []));
  return [byWord, byKey].filter(areNamed).map((pairs) => Object.fromEntries(pairs as [string, unknown][]));
}

function areNamed(pairs: Named): boolean {
  const names = pairs.map(([name]) => name);
  return (
    names.length > 0 &&
    names.every((name) => typeof name === "string") &&
    new Set(names).size === names.length
  );
}

/** A word or numbers under the first keys that take them: `9` is a count, `1-3` goes from one to the other. */
function asMap(shape: Readonly<Record<string, Schema>>, value: unknown): readonly unknown[] {
  const [, name, text] = /^([\w-]+):(\S+)$/.exec(typeof value === "string" ? value : "") ?? [];
  if (text !== undefined) return [{ [name!]: numbersMeant(text)[0] ?? text }];
  const values = partsOf(value);
  const keys = Object.keys(shape);
  if (values.length === 0 || values.length > keys.length) return [];
  if (values.length > 1) return [Object.fromEntries(values.map((one, k) => [keys[k], one]))];
  return keys.filter((key) => isTaken(shape[key]!, values[0])).map((key) => ({ [key]: values[0] }));
}

/** The single values of a scalar, a list, or a range such as 1-3. */
function partsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.every(isScalar) ? value.slice(0, MOST_ENTRIES) : [];
  if (typeof value === "number") return [value];
  if (typeof value !== "string") return [];
  const range = /^\s*(\d+)\s*(?:-|–|\.\.|to)\s*(\d+)\s*$/.exec(value);
  return range ? [Number(range[1]), Number(range[2])] : [numbersMeant(value)[0] ?? value];
}

function isScalar(value: unknown): boolean {
  return typeof value === "number" || typeof value === "string";
}

function isMap(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
