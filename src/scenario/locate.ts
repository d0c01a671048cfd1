import { isAlias, isCollection, isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { Targets } from "./document-data.ts";
import type { Path } from "./problem.ts";

/** One step down: the node found there and, in a map, its key. */
interface Step {
  readonly key?: Node;
  readonly value: Node | undefined;
}

/**
 * Offset of a key or value; of the nearest thing above it where the path leads nowhere. Maps and lists are pointed at by
 * their key, since that is where an author would look.
 */
export function locateIn(root: Node, targets: Targets, path: Path, on: "key" | "value"): number {
  let here: Step = { value: root };
  for (const [depth, segment] of path.entries()) {
    const next = stepInto(here.value, segment, targets);
    if (next === undefined) return offsetOf(here, "key");
    here = next;
    if (depth === path.length - 1) return offsetOf(here, on);
  }
  return offsetOf(here, on);
}

function stepInto(node: Node | undefined, segment: string | number, targets: Targets): Step | undefined {
  const target = isAlias(node) ? targets.get(node) : node;
  if (isSeq(target)) {
    const item = target.items[Number(segment)];
    return item === undefined ? undefined : { value: item as Node };
  }
  if (!isMap(target)) return undefined;
  const pair = (target.items as Pair<unknown, Node | null>[]).find(
    ({ key }) => nameOf(key) === String(segment),
  );
  return pair && { key: pair.key as Node, value: pair.value ?? undefined };
}

function nameOf(key: unknown): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

function offsetOf({ key, value }: Step, on: "key" | "value"): number {
  const empty = isScalar(value) && value.value === null && value.source === "";
  const pointAtKey = on === "key" || value === undefined || empty || isCollection(value);
  return (pointAtKey ? key : value)?.range?.[0] ?? value?.range?.[0] ?? 0;
}
