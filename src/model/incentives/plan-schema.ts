import { z } from "zod";
import type { ComponentTerms } from "./component.ts";
import { payComponents } from "./components/index.ts";

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
  .meta({
    description: "What a plan pays: a list of components; each person gets the sum of those meant for them",
  });

/** The terms of one component of a known kind, every default filled in. */
export type PlanComponent = z.output<typeof componentSchema>;

/** A metric that a component's terms name, and where in them. */
export interface NamedMetric {
  readonly metric: string;
  readonly path: readonly string[];
}

/** The metrics that a component's terms name, under `metric` and `metrics`, so that whoever knows metrics can check them. */
export function metricsNamed(terms: ComponentTerms): readonly NamedMetric[] {
  const { metric, metrics } = terms as { metric?: string; metrics?: Readonly<Record<string, string>> };
  const each = Object.entries(metrics ?? {}).map(([key, name]) => ({ metric: name, path: ["metrics", key] }));
  return metric === undefined ? each : [{ metric, path: ["metric"] }, ...each];
}
