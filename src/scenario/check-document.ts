import type { z } from "zod";
import { explainIssues } from "./explain-issue.ts";
import type { ScenarioDocument } from "./parse-document.ts";
import { posingAsList } from "./posing-as-list.ts";
import type { Fault, Problem } from "./problem.ts";

/** Checks data against a schema: the value with its defaults, or everything that is wrong with it at once. */
export function checkData<T>(
  data: unknown,
  schema: z.ZodType<T>,
): { readonly value: T } | { readonly faults: readonly Fault[] } {
  const posing = posingAsList(data);
  if (posing.length > 0) return { faults: posing };
  const checked = schema.safeParse(data);
  if (checked.success) return { value: checked.data };
  return { faults: explainIssues(checked.error.issues, schema, data) };
}

/** A fault with its place in the file. */
export function placed({ path, on, about, message, hint }: Fault, document: ScenarioDocument): Problem {
  const shown = (about ?? path).join(".");
  return { ...document.locate(path, on), path: shown, message, ...(hint !== undefined && { hint }) };
}
