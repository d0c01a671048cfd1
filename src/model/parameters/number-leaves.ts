import type { z } from "zod";
import { type Company, companySchema } from "./company.ts";
import type { QuantityNotes } from "./quantity.ts";

/** A number of a company, where it stands and how far it may go. */
export interface NumberLeaf {
  /** Where a file states it under `company`: customers.toleranceMedian. */
  readonly path: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly integer: boolean;
  /** What its schema notes beside it. */
  readonly notes: Partial<QuantityNotes> & { readonly "x-expert"?: true };
}

type Schema = z.core.$ZodType;

/** What stands inside defaults and the like. */
function inner(schema: Schema): Schema {
  const { def } = schema._zod as unknown as { def: { innerType?: Schema; in?: Schema } };
  return def.innerType ? inner(def.innerType) : schema;
}

interface NumberSchema {
  readonly minValue: number | null;
  readonly maxValue: number | null;
  readonly format?: string | null;
}

function leavesOf(schema: Schema, value: unknown, path: string): readonly NumberLeaf[] {
  const here = inner(schema);
  const { def } = here._zod as unknown as {
    def: { type: string; shape?: Record<string, Schema>; valueType?: Schema; options?: readonly z.ZodType[] };
  };
  if (def.type === "number") {
    const { minValue, maxValue, format } = here as unknown as NumberSchema;
    const bounds = { min: minValue ?? -1e12, max: maxValue ?? 1e12, integer: format === "safeint" };
    const notes = ((schema as z.ZodType).meta?.() ?? {}) as NumberLeaf["notes"];
    return [{ path, value: value as number, ...bounds, notes }];
  }
  if (def.type === "union") {
    const fitting = def.options!.find((one) => one.safeParse(value).success);
    return fitting ? leavesOf(fitting, value, path) : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const schemaOfKey = def.shape?.[key] ?? def.valueType;
    return schemaOfKey ? leavesOf(schemaOfKey, part, path === "" ? key : `${path}.${key}`) : [];
  });
}

/** Every number of a resolved company, with the bounds and notes that its schema gives it. */
export function numberLeaves(company: Company): readonly NumberLeaf[] {
  return leavesOf(companySchema, company, "");
}
