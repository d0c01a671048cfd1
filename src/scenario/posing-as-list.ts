import type { Fault, Path } from "./problem.ts";

/**
 * Maps that pose as lists: by a key `length` of which no number can be made, as `{ length: { toString: 1 } }`. Schemas ask whatever
 * has a length for it, and would throw.
 */
export function posingAsList(data: unknown, path: Path = []): readonly Fault[] {
  if (typeof data !== "object" || data === null) return [];
  if (Array.isArray(data)) return data.flatMap((item, place) => posingAsList(item, [...path, place]));
  return Object.entries(data).flatMap(([key, value]) =>
    key === "length" && !isConvertible(value)
      ? [{ path: [...path, key], on: "key" as const, message: "unknown key 'length'" }]
      : posingAsList(value, [...path, key]),
  );
}

function isConvertible(value: unknown): boolean {
  try {
    Number(value);
    return true;
  } catch {
    return false;
  }
}
