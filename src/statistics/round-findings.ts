import { roundSignificant } from "./round-significant.ts";

/** A copy of a tree of plain JSON, every number in it to ten significant digits. */
export function roundFindings<T>(tree: T): T {
  return roundNode(tree) as T;
}

function roundNode(node: unknown): unknown {
  if (typeof node === "number") return roundSignificant(node);
  if (Array.isArray(node)) return node.map(roundNode);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, roundNode(value)]));
}
