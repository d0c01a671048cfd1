import type { Department } from "../model/ledger/units.ts";
import type { PartView } from "./part-view.ts";

/** A number of a component's terms; where it differs by department, that of this one. Undefined where it is not stated. */
export function termNumber(
  { terms, department }: Pick<PartView, "terms" | "department">,
  field: string,
): number | undefined {
  return numberFor((terms as unknown as Readonly<Record<string, unknown>>)[field], department);
}

/** A number that may differ by department. */
export function numberFor(value: unknown, department: Department): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value !== "object" || value === null) return undefined;
  const own = (value as Readonly<Record<string, unknown>>)[department];
  return typeof own === "number" ? own : undefined;
}

/** The quota of a usual period: as it is stated, or where it follows results, what it has become. */
export function quotaOf(part: PartView): number | undefined {
  const stated = termNumber(part, "quota");
  return stated === undefined || part.made === undefined ? stated : part.carried;
}

/** The most that a component pays a person in a period, where it says so. */
export function capOf(part: PartView): number | undefined {
  return termNumber(part, "cap");
}
