import type { Fault } from "./problem.ts";

type Key = Fault["path"][number];

/**
 * A copy of a document's data without the values that have a fault, so that the rest can be checked too: a fault within a list
 * takes whatever holds the list, so that places in other lists stay what they were.
 */
export function withoutFaults(data: unknown, faults: readonly Fault[]): unknown {
  const copy = structuredClone(data);
  for (const { path } of faults) remove(copy, beforeList(path));
  return copy;
}

/** What is still to be said of a document beside its faults: of a whole that had a faulty part it may only be true for want of the part. */
export function besideFaults(found: readonly Fault[], faults: readonly Fault[]): readonly Fault[] {
  const wholes = new Set(
    faults.flatMap(({ path }) => [path, ...path.map((_, end) => path.slice(0, end))].map(text)),
  );
  return found.filter(({ path }) => !wholes.has(text(path)));
}

const text = (path: Fault["path"]) => JSON.stringify(path.map(String));

function beforeList(path: readonly Key[]): readonly Key[] {
  const list = path.findIndex((key) => typeof key === "number");
  return list < 0 ? path : path.slice(0, Math.max(0, list - 1));
}

function remove(data: unknown, path: readonly Key[]): void {
  const last = path.at(-1);
  if (last === undefined) return;
  let holder = data;
  for (const key of path.slice(0, -1)) {
    if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, key)) return;
    holder = (holder as Record<Key, unknown>)[key];
  }
  if (typeof holder === "object" && holder !== null) delete (holder as Record<Key, unknown>)[last];
}
