import { isAlias, isCollection, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
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
  const pair = pairsOf(target).get(String(segment));
  return pair && { key: pair.key as Node, value: pair.value ?? undefined };
}

type Pairs = ReadonlyMap<string | undefined, Pair<unknown, Node | null>>;

/** Maps that were looked into, by name: thousands of problems may lie in one map of thousands of keys. */
const known = new WeakMap<YAMLMap, Pairs>();

function pairsOf(map: YAMLMap): Pairs {
  const before = known.get(map);
  if (before) return before;
  const pairs = (map.items as Pair<unknown, Node | null>[]).map((pair) => [nameOf(pair.key), pair] as const);
  // The first of a name counts.
  const byName = new Map(pairs.reverse());
  known.set(map, byName);
  return byName;
}

function nameOf(key: unknown): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

function offsetOf({ key, value }: Step, on: "key" | "value"): number {
  const empty = isScalar(value) && value.value === null && value.source === "";
  const pointAtKey = on === "key" || value === undefined || empty || isCollection(value);
  return (pointAtKey ? key : value)?.range?.[0] ?? value?.range?.[0] ?? 0;
}
