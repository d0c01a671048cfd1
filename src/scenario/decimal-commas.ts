import { type Document, isMap, isScalar, isSeq, type Node, type Pair, visit } from "yaml";

/** A decimal comma within braces or brackets, where YAML reads it as the end of an entry: its offset and the number meant. */
export interface DecimalComma {
  readonly offset: number;
  readonly meant: string;
}

/** `{ rate: 0,06 }` and `[1,05]`: where they can be nothing else, since no key is a number and no number begins with 0. */
export function decimalCommas(document: Document): readonly DecimalComma[] {
  const found: DecimalComma[] = [];
  visit(document, {
    Collection: (_, node) => {
      if (!node.flow) return;
      if (isMap(node)) found.push(...inMap(node.items as Pair<Node, Node | null>[]));
      if (isSeq(node)) found.push(...inList(node.items as Node[]));
    },
  });
  return found;
}

function inMap(items: readonly Pair<Node, Node | null>[]): readonly DecimalComma[] {
  return items.flatMap(({ key, value }, place) => {
    const isBare = value === null || (isScalar(value) && value.value === null && !value.source);
    return isBare ? comma(items[place - 1]?.value, key) : [];
  });
}

function inList(items: readonly Node[]): readonly DecimalComma[] {
  return items.flatMap((item, place) =>
    isScalar(item) && /^0\d/.test(item.source ?? "") ? comma(items[place - 1], item) : [],
  );
}

/** Two whole numbers with nothing but a comma between them, as one. */
function comma(before: unknown, after: unknown): readonly DecimalComma[] {
  if (!isScalar(before) || !isScalar(after)) return [];
  const [whole = "", rest = ""] = [before.source, after.source];
  const isClose = after.range?.[0] === (before.range?.[1] ?? Number.NaN) + 1;
  if (!isClose || !/^-?\d+$/.test(whole) || !/^\d+$/.test(rest)) return [];
  const isThousands = /^-?[1-9]\d{0,2}$/.test(whole) && rest.length === 3;
  return [{ offset: before.range![0], meant: isThousands ? `${whole}${rest}` : `${whole}.${rest}` }];
}
