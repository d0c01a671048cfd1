import type { z } from "zod";
import type { Fault } from "../problem.ts";
import { written } from "../right-form.ts";
import { scenarioSchema } from "../schema.ts";

/** Keys under which one thing stands alone, and several by name. */
const pairs = [
  ["plan", "plans"],
  ["market", "markets"],
] as const;

type Key = (typeof pairs)[number][number];

/**
 * One plan or market under the key of several, and several under the key of one: told as that alone, where the other key would
 * take them. Looks at the data as they are stated.
 */
export function aloneOrNamedChecks(data: Readonly<Record<string, unknown>>): readonly Fault[] {
  return pairs.flatMap(([one, several]) => [
    ...astray(data, one, several, `takes one ${one}; several stand under '${several}'`),
    ...astray(data, several, one, `takes ${several} by name; one alone stands under '${one}'`),
  ]);
}

function astray(
  data: Readonly<Record<string, unknown>>,
  from: Key,
  to: Key,
  message: string,
): readonly Fault[] {
  const value = Object.hasOwn(data, from) ? data[from] : undefined;
  const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isMap || !takes(to, value) || (takes(from, value) && !isOwnName(value))) return [];
  const hint = written(value, to);
  return [{ path: [from], on: "key", message, ...(hint && { hint }) }];
}

/** A plan that is called `preset` was meant to be a preset. */
function isOwnName(value: object): boolean {
  return Object.keys(value).join() === "preset";
}

function takes(key: Key, value: unknown): boolean {
  const schema: z.ZodType = scenarioSchema.shape[key];
  return schema.safeParse(value).success;
}
