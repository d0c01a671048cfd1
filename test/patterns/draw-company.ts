import type { z } from "zod";
import { companySchema } from "../../src/model/parameters/company.ts";
import { exp } from "../../src/random/exp.ts";
import { log } from "../../src/random/log.ts";
import { Luck } from "../../src/random/luck.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { baseScenario } from "./base.ts";

/** The most that a parameter is multiplied or divided by. */
const WIDEST = 1.35;
/** Tries for one draw: now and then a company is drawn that a scenario may not have. */
const TRIES = 50;
/** Numbers of people and customers say what company it is, not how the world works. */
const kept: ReadonlySet<string> = new Set([
  "customers.count",
  "marketers.count",
  "marketers.teamSize",
  "reps.count",
  "reps.teamSize",
]);

/** A number of the model and how far it may go. */
interface Leaf {
  readonly path: string;
  readonly min: number;
  readonly max: number;
  readonly integer: boolean;
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
  readonly isInt?: boolean;
  readonly format?: string | null;
}

/** The numbers under a value, with the bounds that their schema gives them. */
function leavesOf(schema: Schema, value: unknown, path: string): readonly Leaf[] {
  const here = inner(schema);
  const { def } = here._zod as unknown as {
    def: { type: string; shape?: Record<string, Schema>; valueType?: Schema; options?: readonly z.ZodType[] };
  };
  if (def.type === "number") {
    const { minValue, maxValue, format } = here as unknown as NumberSchema;
    return [{ path, min: minValue ?? -1e12, max: maxValue ?? 1e12, integer: format === "safeint" }];
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

/** Every parameter of a company that is drawn: all numbers but those of people and customers. */
export function drawnParameters(company: Scenario["company"]): readonly Leaf[] {
  return leavesOf(companySchema, company, "").filter(({ path }) => !kept.has(path));
}

function valueAt(company: Scenario["company"], path: string): number {
  return path
    .split(".")
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], company) as number;
}

function setAt(company: unknown, path: string, value: number): void {
  const keys = path.split(".");
  const last = keys.pop()!;
  const owner = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], company);
  (owner as Record<string, number>)[last] = value;
}

/**
 * The base scenario with every parameter multiplied by a factor of its own, log-uniform from 1/1.35 to 1.35, held within its
 * bounds. The same draw is always the same company; draw 0 is the base itself.
 */
export function drawScenario(draw: number): Scenario {
  const base = baseScenario()!;
  if (draw === 0) return base;
  const leaves = drawnParameters(base.company);
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const luck = new Luck(`truce/robust/draw=${draw}`);
    const company = structuredClone(base.company);
    for (const [at, { path, min, max, integer }] of leaves.entries()) {
      const factor = exp((2 * luck.uniform(0, at, attempt) - 1) * log(WIDEST));
      const value = Math.min(max, Math.max(min, valueAt(base.company, path) * factor));
      setAt(company, path, integer ? Math.round(value) : value);
    }
    const drawn = baseScenario(1 + draw, company);
    if (drawn !== undefined) return drawn;
  }
  throw new Error(`draw ${draw} gave no company that a scenario may have`);
}
