import type { z } from "zod";
import { unionBranches } from "./known-keys.ts";
import type { Path } from "./problem.ts";
import { inWords, kindOf, nameOfKind } from "./say-value.ts";

type Issue = z.core.$ZodIssue;

/** The branch of a union that an author most likely meant: its schema, and what is wrong by it. */
export interface Branch {
  readonly schema: z.core.$ZodType;
  readonly issues: readonly Issue[];
}

/**
 * The branch of a union that fits a value best; a sentence where it fits none, being of another kind altogether. The kind
 * of value decides first, then a word that tells branches apart (`kind: inbound`), then how little is wrong.
 */
export function fittingBranch(
  errors: readonly (readonly Issue[])[],
  value: unknown,
  schema: z.core.$ZodType,
  path: Path,
  data: unknown,
): Branch | string {
  const schemas = unionBranches(schema, path, data);
  const ranked = errors
    .map((issues, place) => ({ issues, schema: schemas[place] ?? schema, misfit: misfit(issues, value) }))
    .sort((a, b) => a.misfit - b.misfit);
  const best = ranked[0]!;
  if (best.misfit < OTHER_WORD) return best;
  if (best.misfit < OTHER_KIND) return { ...best, issues: otherWord(errors) };
  const kinds = errors.map(([issue]) => {
    if (issue?.code === "invalid_type") return nameOfKind(issue.expected);
    return issue?.code === "invalid_value" && issue.values.length === 1
      ? `'${String(issue.values[0])}'`
      : "a name";
  });
  return `must be ${[...new Set(kinds)].join(" or ")}, not ${inWords(value)}`;
}

/** Where no branch has the word that was used: all that there are, and nothing of what else a branch would miss. */
function otherWord(errors: readonly (readonly Issue[])[]): readonly Issue[] {
  const words = errors.flatMap((issues) => issues.filter(isWord)) as readonly WrongValue[];
  return [{ ...words[0]!, values: words.flatMap((issue) => issue.values) }];
}

type WrongValue = Extract<Issue, { code: "invalid_value" }>;

/** Whether an issue is about the word that tells branches apart. */
function isWord(issue: Issue): boolean {
  return issue.code === "invalid_value" && issue.values.length === 1 && issue.path.length === 1;
}

const OTHER_KIND = 1000;
const OTHER_WORD = 100;

function misfit(issues: readonly Issue[], value: unknown): number {
  return issues.reduce((sum, issue) => sum + weight(issue, value), 0);
}

function weight(issue: Issue, value: unknown): number {
  if (issue.path.length === 0 && issue.code === "invalid_type") return OTHER_KIND;
  if (isWord(issue)) return OTHER_WORD;
  if (issue.code === "invalid_value" && issue.path.length === 0)
    return kindOf(value) === "string" ? 1 : OTHER_KIND;
  return issue.code === "unrecognized_keys" ? issue.keys.length : 1;
}
