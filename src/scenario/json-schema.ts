import { z } from "zod";
import { payableMetrics } from "./checks/metrics.ts";
import { scenarioSchema } from "./schema.ts";

/** A JSON Schema as plain JSON. */
export type JsonSchema = { readonly [key: string]: unknown };

/**
 * The JSON Schema of scenario files, from which editors complete and check them; of what may be written, not what is resolved.
 *
 * @example
 * import { scenarioJsonSchema } from "truce";
 *
 * console.log(JSON.stringify(scenarioJsonSchema(), null, 2));
 */
export function scenarioJsonSchema(): JsonSchema {
  return withMetrics(z.toJSONSchema(scenarioSchema, { io: "input" })) as JsonSchema;
}

/** The names of metrics are offered wherever one is named, under `metric` and `metrics`: pay itself does not know them. */
function withMetrics(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withMetrics);
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).map(([name, value]) => [name, withMetrics(value)]);
  const copy = Object.fromEntries(entries) as JsonSchema;
  return copy.type === "object" && copy.properties
    ? { ...copy, properties: naming(copy.properties as JsonSchema) }
    : copy;
}

function naming(properties: JsonSchema): JsonSchema {
  const { metric, metrics } = properties as Readonly<Record<string, JsonSchema | undefined>>;
  const departments = Object.entries((metrics?.properties ?? {}) as Readonly<Record<string, JsonSchema>>);
  return {
    ...properties,
    ...(metric && { metric: { ...metric, enum: payableMetrics } }),
    ...(metrics && {
      metrics: {
        ...metrics,
        properties: Object.fromEntries(
          departments.map(([name, one]) => [name, { ...one, enum: payableMetrics }]),
        ),
      },
    }),
  };
}
