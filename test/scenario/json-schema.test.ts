import { describe, expect, it } from "vitest";
import { scenarioJsonSchema } from "../../src/scenario/json-schema.ts";

type Node = Readonly<Record<string, unknown>>;

/** Every schema in a schema, with the keys that lead to it. */
function* nodes(schema: unknown, path = ""): Generator<readonly [string, Node]> {
  if (typeof schema !== "object" || schema === null) return;
  if (!Array.isArray(schema)) yield [path, schema as Node];
  for (const [key, inner] of Object.entries(schema)) yield* nodes(inner, `${path}/${key}`);
}

const all = [...nodes(scenarioJsonSchema())];
const properties = all.flatMap(([path, { properties: inner }]) =>
  Object.entries((inner ?? {}) as Readonly<Record<string, Node>>).map(
    ([key, node]) => [`${path}/${key}`, node] as const,
  ),
);

describe("scenarioJsonSchema", () => {
  it("is what scenarios/scenario.schema.json holds (after a change of the schema: vitest -u)", async () => {
    const text = `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot("../../scenarios/scenario.schema.json");
  });

  it("has every default within its own bounds", () => {
    const bounded = all.filter(
      ([, { default: start, minimum }]) => typeof start === "number" && minimum !== undefined,
    );
    expect(bounded.length).toBeGreaterThan(100);
    for (const [path, { default: start, minimum, maximum, type }] of bounded) {
      expect(start, path).toBeGreaterThanOrEqual(minimum as number);
      expect(start, path).toBeLessThanOrEqual(maximum as number);
      if (type === "integer") expect(Number.isInteger(start), path).toBe(true);
    }
  });

  it("has one of its own words as the default of every choice", () => {
    const choices = all.filter(
      ([, { default: start, enum: words }]) => start !== undefined && words !== undefined,
    );
    expect(choices.length).toBeGreaterThan(5);
    for (const [path, { default: start, enum: words }] of choices) expect(words, path).toContain(start);
  });

  it("says in a sentence what every key means, but for those that are told apart by their names", () => {
    const dumb = properties.filter(([path, { description, $ref, const: word }]) => {
      return (
        description === undefined && $ref === undefined && word === undefined && !/\/(type|kind)$/.test(path)
      );
    });
    expect(dumb.map(([path]) => path)).toEqual([]);
  });

  it("offers the names of presets and of metrics that can be paid on", () => {
    const words = (end: string) =>
      properties.filter(([path]) => path.endsWith(end)).map(([, node]) => node.enum);
    expect(words("/preset")).toContainEqual(expect.arrayContaining(["contest", "pool"]));
    expect(words("/preset")).toContainEqual(expect.arrayContaining(["healthy", "dying"]));
    expect(words("/metric").every((names) => (names as readonly string[]).includes("booked"))).toBe(true);
    expect(words("/metrics/sales")).toHaveLength(1);
  });
});
