import type { z } from "zod";
import type { Path } from "./problem.ts";

/** A schema's inside as zod keeps it; only what is looked at here. */
interface Inside {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  /** The word that tells the branches of a union apart: `type`. */
  readonly discriminator?: string;
}

/** The keys that a schema allows at a path; data is looked at only to tell the branches of a union apart. */
export function knownKeys(schema: z.core.$ZodType, path: Path, data: unknown): readonly string[] {
  const here = schemasAt(schema, path, data);
  const objects = here.flatMap((one) => branchesOf(insideOf(plainSchema(one)), valueAt(data, path)) ?? [one]);
  return [...new Set(objects.flatMap((one) => Object.keys(insideOf(plainSchema(one)).shape ?? {})))];
}

/** The branches of the union that a schema has at a path, in order; none where it has no union there. */
export function unionBranches(
  schema: z.core.$ZodType,
  path: Path,
  data: unknown,
): readonly z.core.$ZodType[] {
  return schemasAt(schema, path, data).flatMap((one) => insideOf(plainSchema(one)).options ?? []);
}

/** The schemas that may hold at a path: one, unless a union is passed whose branches data cannot tell apart. */
export function schemasAt(schema: z.core.$ZodType, path: Path, data: unknown): readonly z.core.$ZodType[] {
  const [segment, ...rest] = path;
  if (segment === undefined) return [schema];
  const inside = insideOf(plainSchema(schema));
  const among = branchesOf(inside, data);
  if (among) return among.flatMap((one) => schemasAt(one, path, data));
  // Every object has a `constructor`; a schema has it only where it is a key.
  const own = Object.hasOwn(inside.shape ?? {}, segment) ? inside.shape?.[segment] : undefined;
  const next = own ?? inside.element ?? inside.valueType;
  return next === undefined ? [] : schemasAt(next, rest, valueAt(data, [segment]));
}

/** What stands in data at a path; undefined where nothing does. */
export function valueAt(data: unknown, path: Path): unknown {
  let here = data;
  for (const segment of path) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, segment)) return undefined;
    here = (here as Readonly<Record<string, unknown>>)[segment];
  }
  return here;
}

/** A schema without its defaults, optional marks and the like. */
export function plainSchema(schema: z.core.$ZodType): z.core.$ZodType {
  const { innerType, in: input } = insideOf(schema);
  const next = innerType ?? input;
  return next === undefined ? schema : plainSchema(next);
}

/** A schema's inside, whatever its kind. */
export function insideOf(schema: z.core.$ZodType): Inside {
  return schema._zod.def as unknown as Inside;
}

/** The branches of a union that data can be: those that it does not contradict by a word such as `type` or `kind`. */
function branchesOf({ options }: Inside, data: unknown): readonly z.core.$ZodType[] | undefined {
  const fitting = options?.filter((one) => !contradicts(data, insideOf(plainSchema(one)).shape ?? {}));
  return fitting?.length === 0 ? options : fitting;
}

function contradicts(data: unknown, shape: Readonly<Record<string, z.core.$ZodType>>): boolean {
  return Object.entries(shape).some(([key, schema]) => {
    const said = valueAt(data, [key]);
    const words =
      insideOf(plainSchema(schema)).type === "literal" ? plainSchema(schema)._zod.values : undefined;
    return said !== undefined && words !== undefined && !words.has(said as never);
  });
}
