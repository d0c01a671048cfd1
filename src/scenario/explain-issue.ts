import type { z } from "zod";
import { fittingBranch } from "./fitting-branch.ts";
import { knownKeys, schemasAt, valueAt } from "./known-keys.ts";
import { nameMeant } from "./name-meant.ts";
import { didYouMean } from "./near-miss.ts";
import { placeOfKey } from "./place-of-key.ts";
import type { Fault, Path } from "./problem.ts";
import { nameHint, rightForm, wordIn } from "./right-form.ts";
import { inWords, kindOf, nameOfKind } from "./say-value.ts";
import { valueMeant } from "./value-meant.ts";

type Issue = z.core.$ZodIssue;

/** What zod found wrong, as faults in an author's words. Paths are below `base`; data is what the schema was given. */
export function explainIssues(
  issues: readonly Issue[],
  schema: z.core.$ZodType,
  data: unknown,
  base: Path = [],
): readonly Fault[] {
  const faults = narrowest(issues).flatMap((issue) => {
    const alone = nameAlone(issue.path as Path, schema, data, base);
    return alone ? [alone] : explainIssue(issue, schema, data, base);
  });
  return [...new Map(faults.map((fault) => [`${fault.path.join(".")}: ${fault.message}`, fault])).values()];
}

/** `{ pool }` where the name alone would do: of what such a map lacks, nothing else is worth telling. */
function nameAlone(local: Path, schema: z.core.$ZodType, data: unknown, base: Path): Fault | undefined {
  const value = valueAt(data, local);
  const [here] = wordIn(value) === undefined ? [] : schemasAt(schema, local, data);
  const path = [...base, ...local];
  const hint = here && path.length > 0 ? nameHint(here, value, path.at(-1)!) : undefined;
  return hint === undefined
    ? undefined
    : { path, on: "value", message: `must be a name alone, not ${inWords(value)}`, hint };
}

/** Whole numbers have the bounds of a computer too; a value beyond both is told of the narrower one, which comes later. */
function narrowest(issues: readonly Issue[]): readonly Issue[] {
  const isBound = ({ code }: Issue) => code === "too_big" || code === "too_small";
  const where = ({ code, path }: Issue) => JSON.stringify([code, ...path.map(String)]);
  const last = new Map(issues.filter(isBound).map((issue) => [where(issue), issue]));
  return issues.filter((issue) => !isBound(issue) || last.get(where(issue)) === issue);
}

function explainIssue(issue: Issue, schema: z.core.$ZodType, data: unknown, base: Path): readonly Fault[] {
  const local = issue.path as Path;
  const path = [...base, ...local];
  const value = valueAt(data, local);
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = knownKeys(schema, local, data);
      return issue.keys.map((key) => unknownKey(key, path, known, valueAt(value, [key])));
    }
    case "invalid_union":
      return explainUnion(issue, schema, data, base);
    case "invalid_key":
      return [{ path, on: "key", message: issue.issues[0]?.message ?? "cannot be a name" }];
    case "custom":
      return [{ path, on: "value", message: issue.message }];
    default:
      return value === undefined && local.length > 0
        ? [missing(path, issue)]
        : [
            {
              path,
              on: "value",
              ...explainValue(issue, value, path),
              ...formMeant(issue, schema, local, data, path),
            },
          ];
  }
}

function unknownKey(key: string, about: Path, known: readonly string[], value: unknown): Fault {
  const hint = key.startsWith("-")
    ? "a list item has a space after its dash"
    : (didYouMean(key, known) ?? placeOfKey(key, value));
  return { path: [...about, key], about, on: "key", message: `unknown key '${key}'`, ...(hint && { hint }) };
}

/** A key that must be there and is not: told of, and pointed at, what should hold it. */
function missing(path: Path, issue: Issue): Fault {
  const key = path.at(-1)!;
  const about = path.slice(0, -1);
  return { path: about, on: "key", message: `needs '${key}'${wanted(issue)}` };
}

function wanted(issue: Issue): string {
  if (issue.code === "invalid_type") return `: ${nameOfKind(issue.expected)}`;
  return issue.code === "invalid_value" ? `: ${listed(issue.values.map(String))}` : "";
}

function explainUnion(
  issue: Extract<Issue, { code: "invalid_union" }>,
  schema: z.core.$ZodType,
  data: unknown,
  base: Path,
): readonly Fault[] {
  const local = issue.path as Path;
  const value = valueAt(data, local);
  if (issue.errors.length === 0) return [unknownKind(issue, [...base, ...local], value)];
  const branch = fittingBranch(issue.errors, value, schema, local, data);
  if (typeof branch === "string") {
    const path = [...base, ...local];
    return [{ path, on: "value", message: branch, ...hintAt(schema, local, data, path) }];
  }
  return explainIssues(branch.issues, branch.schema, value, [...base, ...local]);
}

/** A `type` or `kind` that no branch of a union has. */
function unknownKind(issue: Issue, path: Path, value: unknown): Fault {
  const { options = [] } = issue as { readonly options?: readonly unknown[] };
  const names = options.map(String);
  if (value === undefined) {
    return { path: path.slice(0, -1), on: "value", message: `needs '${path.at(-1)}': ${listed(names)}` };
  }
  return { path, on: "value", ...notOneOf(value, names) };
}

type Said = Pick<Fault, "message" | "hint">;

/** The right form of a map or a list, where something else stands in its place. */
function formMeant(
  issue: Issue,
  schema: z.core.$ZodType,
  local: Path,
  data: unknown,
  path: Path,
): Pick<Fault, "hint"> {
  const isForm = issue.code === "invalid_type" && ["object", "record", "array"].includes(issue.expected);
  return isForm ? hintAt(schema, local, data, path) : {};
}

function hintAt(schema: z.core.$ZodType, local: Path, data: unknown, path: Path): Pick<Fault, "hint"> {
  const [here] = schemasAt(schema, local, data);
  if (here && valueAt(data, local) === null) return { hint: "what belongs to it is indented below it" };
  const hint = here && path.length > 0 ? rightForm(here, valueAt(data, local), path.at(-1)!) : undefined;
  return hint === undefined ? {} : { hint };
}

function explainValue(issue: Issue, value: unknown, path: Path): Said {
  switch (issue.code) {
    case "invalid_type":
      return wrongKind(issue.expected, value, path);
    case "invalid_value":
      return notOneOf(value, issue.values.map(String));
    case "too_small":
      return { message: outOfRange("at least", "more than", issue, issue.minimum, value) };
    case "too_big":
      return { message: outOfRange("at most", "less than", issue, issue.maximum, value) };
    default:
      return { message: issue.message };
  }
}

function wrongKind(expected: string, value: unknown, path: Path): Said {
  if (expected === "int" && typeof value === "number" && Number.isFinite(value)) {
    return { message: `must be a whole number, not ${value}` };
  }
  const hint = valueMeant(expected, value, path);
  return { message: `must be ${nameOfKind(expected)}, not ${inWords(value)}`, ...(hint && { hint }) };
}

function notOneOf(value: unknown, names: readonly string[]): Said {
  const hint = typeof value === "string" ? nameMeant(value, names) : undefined;
  return { message: `must be ${listed(names)}, not ${inWords(value)}`, ...(hint && { hint }) };
}

function listed(names: readonly string[]): string {
  return names.length === 1 ? `'${names[0]}'` : `one of ${names.map((name) => `'${name}'`).join(", ")}`;
}

type Bound = {
  readonly inclusive?: boolean;
  readonly exact?: boolean;
  readonly origin: string;
  readonly message: string;
};

function outOfRange(
  from: string,
  beyond: string,
  bound: Bound,
  limit: number | bigint,
  value: unknown,
): string {
  // A message that the schema's author wrote says more than the numbers do.
  if (!/^Too (small|big): /.test(bound.message)) return bound.message;
  const word = bound.exact ? "exactly" : bound.inclusive ? from : beyond;
  if (bound.origin === "string") {
    const found = String(value).length;
    return found === 0 ? "must not be empty" : `must have ${word} ${limit} characters, not ${found}`;
  }
  if (kindOf(value) === "array")
    return `must have ${word} ${limit} ${limit === 1 ? "entry" : "entries"}, not ${(value as readonly unknown[]).length}`;
  return `must be ${word} ${limit}, not ${inWords(value)}`;
}
