import { companySchema } from "../model/parameters/company.ts";
import { insideOf, plainSchema } from "./known-keys.ts";

/** More places than these would be a list to read and no hint. */
const MOST = 3;

let places: Map<string, string[]> | undefined;

function placesOf(
  schema: Parameters<typeof insideOf>[0],
  path: string,
): readonly (readonly [string, string])[] {
  return Object.entries(insideOf(plainSchema(schema)).shape ?? {}).flatMap(([key, one]) => [
    [key, `${path}.${key}`] as const,
    ...placesOf(one, `${path}.${key}`),
  ]);
}

/** Where in a scenario stands what somebody looked for under a key that is not known there, as a hint; undefined where nowhere. */
export function placeOfKey(key: string, value: unknown): string | undefined {
  if (places === undefined) {
    places = new Map();
    for (const [name, path] of placesOf(companySchema, "company"))
      places.set(name, [...(places.get(name) ?? []), path]);
  }
  const inside = typeof value === "object" && value !== null ? Object.keys(value) : [];
  for (const one of [key, ...inside]) {
    const found = places.get(one) ?? [];
    if (found.length === 0 || found.length > MOST) continue;
    return `${one === key ? "it" : `'${one}'`} is said at ${found.join(", or ")}`;
  }
  return undefined;
}
