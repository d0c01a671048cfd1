import { z } from "zod";
import type { Scope } from "../ledger/units.ts";
import type { ComponentTerms } from "./component.ts";
import { payComponents } from "./components/index.ts";
import { modifiers } from "./modifiers/index.ts";

type Schema = (typeof payComponents)[number]["schema"];

const schemas = payComponents.map((component) => component.schema) as [Schema, ...Schema[]];
const names = payComponents.map((component) => component.type).join(", ");

/** The terms of one component, of any kind, told apart by `type`. */
export const componentSchema = z
  .discriminatedUnion("type", schemas, {
    error: (issue) => (issue.code === "invalid_union" ? `\`type\` must be one of: ${names}` : undefined),
  })
  .meta({ description: "A component of a pay plan" });

/** The components of a pay plan as a scenario states them. */
export const componentsSchema = z
  .array(componentSchema)
  .min(1, "a plan needs at least one component, if only a salary")
  .max(100)
  .meta({
    description: "What a plan pays: a list of components; each person gets the sum of those meant for them",
  });

/** The terms of one component of a known kind, every default filled in. */
export type PlanComponent = z.output<typeof componentSchema>;

/** A metric that a component's terms name, where in them, and whose result of it counts. */
export interface NamedMetric {
  readonly metric: string;
  readonly path: readonly (string | number)[];
  /** Whose result; a contest between departments, whose metrics are by department, says that in the path. */
  readonly scope: Scope;
}

const modifierNames: ReadonlySet<string> = new Set(modifiers.map(({ field }) => field));

/**
 * The metrics that a component's terms name, under `metric` and `metrics` and in the maps and lists below, so that whoever
 * knows metrics can check them.
 */
export function metricsNamed(terms: ComponentTerms): readonly NamedMetric[] {
  const { scope = "person" } = terms as { readonly scope?: Scope };
  return Object.entries(terms).flatMap(([field, value]) =>
    namedBelow(value, [field], modifierNames.has(field) || field === "metric" ? scope : "person"),
  );
}

function namedBelow(
  value: unknown,
  path: readonly (string | number)[],
  scope: Scope,
): readonly NamedMetric[] {
  const isName = path.at(-1) === "metric" || path.at(-2) === "metrics";
  if (typeof value === "string") return isName ? [{ metric: value, path, scope }] : [];
  if (typeof value !== "object" || value === null) return [];
  const { scope: stated = scope } = value as { readonly scope?: Scope };
  return Object.entries(value).flatMap(([key, one]) =>
    namedBelow(one, [...path, Array.isArray(value) ? Number(key) : key], stated),
  );
}
