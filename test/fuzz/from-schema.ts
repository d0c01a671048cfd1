import { oddNames, oddNumber, oddText, oddValue } from "./odd-values.ts";
import type { Rng } from "./rng.ts";

/** A JSON Schema, as far as documents are made from it. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
}

type Plain = Record<string, unknown>;

/** Makes documents that a schema allows, or nearly. */
export class FromSchema {
  readonly #root: Schema;
  /** Names for what has no names in the schema; a reference to one of them then often leads somewhere. */
  readonly #names: readonly string[];

  constructor(root: Schema, names: readonly string[]) {
    this.#root = root;
    this.#names = names;
  }

  /** A whole document from nothing. */
  anew(rng: Rng): unknown {
    return this.#make(this.#root, rng, 0);
  }

  /** A copy of a document with one value, somewhere that the schema knows of, another. */
  vary(document: unknown, rng: Rng): unknown {
    return this.#varied(this.#root, structuredClone(document), rng, 0);
  }

  #bare(schema: Schema): Schema {
    if (schema.$ref === undefined) return schema;
    if (schema.$ref === "#") return this.#root;
    return this.#bare(this.#root.$defs![schema.$ref.split("/").at(-1)!]!);
  }

  #branches(schema: Schema): readonly Schema[] | undefined {
    // A `oneOf` of nothing but `required` says which keys go together, and has no values of its own.
    return [schema.anyOf, schema.oneOf].find((list) =>
      list?.some((one) => Object.keys(one).some((key) => key !== "required")),
    );
  }

  #varied(stated: Schema, value: unknown, rng: Rng, depth: number): unknown {
    const schema = this.#bare(stated);
    const branches = this.#branches(schema);
    if (branches) {
      const fitting = branches.filter((one) => this.#fits(one, value));
      const chosen = fitting.length > 0 && rng.chance(0.85) ? rng.pick(fitting) : undefined;
      return chosen ? this.#varied(chosen, value, rng, depth) : this.#make(rng.pick(branches), rng, depth);
    }
    if (schema.properties || typeof schema.additionalProperties === "object") {
      const map = (
        typeof value === "object" && value !== null && !Array.isArray(value) ? value : {}
      ) as Plain;
      const keys = schema.properties
        ? Object.keys(schema.properties)
        : [...Object.keys(map), this.#name(rng)];
      const key = rng.pick(keys);
      if (rng.chance(0.03)) delete map[key];
      else
        put(
          map,
          key,
          this.#varied(
            this.#member(schema, key),
            Object.hasOwn(map, key) ? map[key] : undefined,
            rng,
            depth + 1,
          ),
        );
      return map;
    }
    if (schema.type === "array" && Array.isArray(value) && value.length > 0 && rng.chance(0.8)) {
      const place = rng.below(value.length);
      value[place] = this.#varied(
        schema.prefixItems?.[place] ?? schema.items ?? {},
        value[place],
        rng,
        depth + 1,
      );
      return value;
    }
    return this.#make(schema, rng, depth);
  }

  #member(schema: Schema, key: string): Schema {
    const { properties = {}, additionalProperties } = schema;
    if (Object.hasOwn(properties, key)) return properties[key]!;
    return typeof additionalProperties === "object" ? additionalProperties : {};
  }

  /** Whether a branch can be what a value already is, by its kind and by a word such as `type`. */
  #fits(stated: Schema, value: unknown): boolean {
    const schema = this.#bare(stated);
    if (schema.const !== undefined) return schema.const === value;
    if (schema.enum) return schema.enum.includes(value);
    if (this.#branches(schema)) return this.#branches(schema)!.some((one) => this.#fits(one, value));
    if (schema.type === "object") {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
      return Object.entries(schema.properties ?? {}).every(([key, one]) => {
        const word = this.#bare(one).const;
        return word === undefined || !Object.hasOwn(value, key) || (value as Plain)[key] === word;
      });
    }
    if (schema.type === "array") return Array.isArray(value);
    return schema.type === (Number.isInteger(value) && schema.type === "integer" ? "integer" : typeof value);
  }

  #name(rng: Rng): string {
    return rng.chance(0.9) ? rng.pick(this.#names) : rng.pick(oddNames);
  }

  #make(stated: Schema, rng: Rng, depth: number): unknown {
    const schema = this.#bare(stated);
    if (rng.chance(0.01)) return oddValue(rng);
    if (schema.const !== undefined) return schema.const;
    if (schema.enum) return rng.pick(schema.enum);
    const branches = this.#branches(schema);
    if (branches) return this.#make(rng.pick(branches), rng, depth);
    switch (schema.type) {
      case "object":
        return this.#map(schema, rng, depth);
      case "array": {
        if (schema.prefixItems) return schema.prefixItems.map((one) => this.#make(one, rng, depth + 1));
        const length = Math.max(schema.minItems ?? 0, rng.below(depth > 5 ? 2 : 5));
        return Array.from({ length }, () => this.#make(schema.items ?? {}, rng, depth + 1));
      }
      case "boolean":
        return rng.chance(0.5);
      case "integer":
        return Math.round(numberWithin(schema, rng));
      case "number":
        return numberWithin(schema, rng);
      case "string":
        return rng.chance(0.6) ? rng.pick(this.#names) : oddText(rng);
      default:
        return oddValue(rng);
    }
  }

  #map(schema: Schema, rng: Rng, depth: number): Plain {
    const map: Plain = {};
    for (const [key, one] of Object.entries(schema.properties ?? {})) {
      const needed = schema.required?.includes(key) && one.default === undefined;
      if (needed || rng.chance(depth === 0 ? 0.3 : 0.2)) map[key] = this.#make(one, rng, depth + 1);
    }
    if (typeof schema.additionalProperties === "object") {
      for (let more = rng.below(4); more >= 0; more--)
        put(map, this.#name(rng), this.#make(schema.additionalProperties, rng, depth + 1));
    }
    return map;
  }
}

/** Sets a key as its own, also where it is `__proto__`. */
function put(map: Plain, key: string, value: unknown): void {
  Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Mostly a number that the bounds allow, and often one of the bounds. */
function numberWithin({ minimum, exclusiveMinimum, maximum = 1e12 }: Schema, rng: Rng): number {
  const low = minimum ?? exclusiveMinimum ?? 0;
  if (rng.chance(0.12)) return oddNumber(rng);
  switch (rng.below(8)) {
    case 0:
      return low;
    case 1:
      return maximum;
    case 2:
      return Math.max(low, Number.MIN_VALUE * (1 + rng.below(9)));
    case 3:
      return Math.min(maximum, Math.max(low, 1));
    case 4:
      return low + 10 ** (-12 * rng.share());
    default:
      return rng.chance(0.5)
        ? low + rng.share() * (maximum - low)
        : Math.min(maximum, Math.max(low, 10 ** (14 * rng.share() - 4)));
  }
}
