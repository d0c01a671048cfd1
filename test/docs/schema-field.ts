import { code } from "./markdown-table.ts";

/** One key of a schema, as far as the tables of the documents show it. */
export interface SchemaField {
  readonly description?: string;
  readonly default?: unknown;
  readonly unit?: string;
  readonly source?: string;
  readonly foundIn?: string;
  readonly "x-expert"?: true;
  readonly growsWith?: "ticket" | "salary";
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly maxLength?: number;
  readonly anyOf?: readonly SchemaField[];
  readonly items?: SchemaField;
  readonly properties?: Readonly<Record<string, SchemaField>>;
  readonly additionalProperties?: { readonly anyOf?: readonly SchemaField[] };
}

/** What may stand there: the ways of a switch, or the bounds of a number. */
export function allowed(field: SchemaField): string {
  if (field.const !== undefined) return code(field.const);
  if (field.enum && field.enum.length > 12)
    return "a metric of [catalogue.md](catalogue.md#metrics) that can be paid on";
  if (field.enum) return field.enum.map(code).join(", ");
  if (field.anyOf) return field.anyOf.map(allowed).join(", or ");
  if (field.type === "boolean") return "`true`, `false`";
  if (field.type === "string") return field.maxLength ? `text, up to ${grouped(field.maxLength)}` : "text";
  if (field.type === "array" || field.type === "object") return field.type === "array" ? "a list" : "a map";
  const low =
    field.exclusiveMinimum === undefined
      ? grouped(field.minimum)
      : `above ${grouped(field.exclusiveMinimum)}`;
  const whole = field.type === "integer" ? ", whole" : "";
  return `${low} to ${grouped(field.maximum)}${whole}`;
}

/** The sentence about a field without its notes, which have columns of their own; a sum says of what it is a multiple. */
export function sentence({ description = "", unit, growsWith }: SchemaField): string {
  if (unit === undefined) return description;
  const about = description.slice(0, description.lastIndexOf(` [${unit}; `));
  return growsWith ? `${about}; in step with the ${growsWith} that is stated, where this is not` : about;
}

/** Where a company finds its own value, or that none knows it; nothing is said of a switch. */
export function foundIn(field: SchemaField): string {
  return field["x-expert"] ? "**expert**" : (field.foundIn ?? "");
}

function grouped(value: number | undefined): string {
  return value === undefined ? "" : value.toLocaleString("en-US", { maximumFractionDigits: 20 });
}

/** Fields by name, those inside a map or a list of maps after it: `tiers[].from`. */
export function flatFields(
  fields: Readonly<Record<string, SchemaField>> = {},
  prefix = "",
): readonly (readonly [string, SchemaField])[] {
  return Object.entries(fields).flatMap(([name, field]) => [
    [`${prefix}${name}`, field] as const,
    ...flatFields(field.properties, `${prefix}${name}.`),
    ...flatFields(field.items?.properties, `${prefix}${name}[].`),
  ]);
}
