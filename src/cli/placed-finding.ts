import { printable } from "../language/printable.ts";
import type { Language } from "../language/text.ts";
import type { PlanFinding } from "../lint/find-all.ts";
import type { Problem } from "../scenario/problem.ts";
import type { PlaceFault } from "../scenario/scenario-from-text.ts";

/** A finding at its place in the file: the field, the component, or where the plan is named if a preset holds it. */
export function placedFinding(
  { plan, component, field, message, remedy }: PlanFinding,
  place: PlaceFault,
  language: Language,
): Problem {
  const inside = component === undefined ? [] : ["components", component, ...(field ?? [])];
  return place({
    path: ["plans", plan, ...inside],
    on: field === undefined ? "key" : "value",
    message: message[language],
    hint: remedy[language],
  });
}

/** `file:line:column` of something placed, as editors find it. */
export function whereOf({ file, line, column }: Problem): string {
  return printable(line > 0 ? `${file}:${line}:${column}` : file);
}
