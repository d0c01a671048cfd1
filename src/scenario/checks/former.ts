import type { z } from "zod";
import { explainIssues } from "../explain-issue.ts";
import { type FormerKey, type FormerReading, formerKeys } from "../former-keys.ts";
import { schemasAt, valueAt } from "../known-keys.ts";
import type { Fault, Path } from "../problem.ts";
import { inWords } from "../say-value.ts";

/** What a file of an earlier version says that is gone, or that counted in something else. Looks at the data as they are stated. */
export function formerChecks(data: unknown, schema: z.ZodType, keys = formerKeys): readonly Fault[] {
  return keys.flatMap((key) =>
    placesOf(key.path.split("."), data).flatMap((path) => faultsAt(path, key, data, schema)),
  );
}

/** Where data state a key; none where they do not. */
function placesOf(pattern: readonly string[], data: unknown, walked: Path = []): readonly Path[] {
  const [key, ...rest] = pattern;
  if (key === undefined) return [walked];
  if (typeof data !== "object" || data === null) return [];
  const names = key === "*" ? Object.keys(data) : Object.hasOwn(data, key) ? [key] : [];
  return names.flatMap((name) => placesOf(rest, valueAt(data, [name]), [...walked, name]));
}

function faultsAt(
  path: Path,
  { since, instead, read }: FormerKey,
  data: unknown,
  schema: z.ZodType,
): readonly Fault[] {
  if (instead !== undefined) {
    const message = `unknown key '${path.at(-1)}'`;
    return [{ path, about: path.slice(0, -1), on: "key", message, hint: `gone since ${since}: ${instead}` }];
  }
  const value = valueAt(data, path);
  if (read === undefined || typeof value !== "number") return [];
  return refusals(path, value, read, schema, data).map((message) => ({
    path,
    on: "value",
    message: `${message}: since ${since} it is ${read.is}, before it was ${read.was}`,
    hint: `${read.convert}${nowUsual(schema, path, data)}`,
  }));
}

/** Why a value can only be meant in the unit of then; next to nothing is a mistake in either. */
function refusals(
  path: Path,
  value: number,
  { least }: FormerReading,
  schema: z.ZodType,
  data: unknown,
): readonly string[] {
  if (least !== undefined && value > 0 && value < least)
    return [`must be 0 or at least ${least}, not ${inWords(value)}`];
  if (Math.abs(value) < 1) return [];
  return schemasAt(schema, path, data).flatMap((field) => {
    const { error } = (field as z.ZodType).safeParse(value);
    return error ? explainIssues(error.issues, field, value, path).map(({ message }) => message) : [];
  });
}

function nowUsual(schema: z.ZodType, path: Path, data: unknown): string {
  const [field] = schemasAt(schema, path, data) as readonly z.ZodType[];
  const usual = field?.safeParse(undefined).data;
  return usual === undefined || usual === 0 ? "" : `; unless given it is ${usual} now`;
}
