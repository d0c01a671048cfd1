import { type Document, isAlias, isMap, isScalar, isSeq, type Node, visit } from "yaml";

/** Levels of nesting after that; an alias inside itself would go on for ever. */
const DEEPEST = 100;

/** A document's nodes with every alias leading to what it stands for. */
export type Targets = ReadonlyMap<Node, Node | undefined>;

/** Something in a document that has no plain value, and the node to blame. */
export class UnplainNode extends Error {
  readonly node: Node;
  constructor(node: Node, message: string) {
    super(message);
    this.node = node;
  }
}

/** Where each alias leads: to the last anchor of that name before it, undefined where there is none. */
export function aliasTargets(document: Document): Targets {
  const anchors = new Map<string, Node>();
  const targets = new Map<Node, Node | undefined>();
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) targets.set(node, anchors.get(node.source));
      else if (node.anchor !== undefined) anchors.set(node.anchor, node as Node);
    },
  });
  return targets;
}

/**
 * The document as plain data, aliases written out, which makes so many values at most. Throws an {@link UnplainNode} for what is
 * not plain data, bombs included.
 */
export function documentData(document: Document, targets: Targets, mostValues: number): unknown {
  let values = 0;
  function plain(node: unknown, depth: number, through?: Node): unknown {
    if (node === null || node === undefined) return null;
    const here = node as Node;
    // Whoever wrote an alias is to blame for what it leads to.
    if (depth > DEEPEST)
      throw new UnplainNode(through ?? here, "an alias stands for something that contains it");
    if (++values > mostValues) throw new UnplainNode(through ?? here, "the aliases expand to far too much");
    if (isAlias(here)) return plain(targetOf(here, targets), depth + 1, through ?? here);
    if (isSeq(here)) return here.items.map((item) => plain(item, depth + 1, through));
    if (isMap(here)) {
      const entries = here.items.map(({ key, value }) => [
        keyName(key, here),
        plain(value, depth + 1, through),
      ]);
      return Object.fromEntries(entries);
    }
    return isScalar(here) ? here.value : null;
  }
  return plain(document.contents, 0);
}

/** A key as text. Throws an {@link UnplainNode} where it is a map, a list or an alias, or the one name that is no key. */
function keyName(key: unknown, within: Node): string {
  if (isScalar(key) && key.value !== "__proto__") return String(key.value);
  if (isScalar(key)) throw new UnplainNode(key, "unknown key '__proto__'");
  throw new UnplainNode((key as Node | null) ?? within, "a key must be plain text");
}

/** What an alias stands for. Throws an {@link UnplainNode} where no anchor of its name stands before it. */
function targetOf(alias: Node, targets: Targets): Node {
  const target = targets.get(alias);
  if (target === undefined) {
    throw new UnplainNode(
      alias,
      `the alias '*${isAlias(alias) ? alias.source : ""}' has no anchor before it`,
    );
  }
  return target;
}
