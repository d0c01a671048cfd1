import type { Rng } from "./rng.ts";

/** Names that JavaScript, YAML, Vega or a file system takes for something else. */
export const oddNames = [
  "constructor",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "__proto__",
  "prototype",
  "then",
  "length",
  "datum",
  "null",
  "~",
  "<<",
  "on",
  "NaN",
  "1",
  "-",
  "",
  "a.b",
  "a b",
  "ключ",
  "e\u0301",
  "\u2028",
  "\u0000",
  "\u202e",
  "..",
  "/dev/zero",
  "=1+1",
  "<script>",
  "😀",
] as const;

const numbers = [
  0,
  -0,
  1,
  -1,
  0.1 + 0.2,
  1e-310,
  Number.MIN_VALUE,
  Number.EPSILON,
  1e-9,
  1e9,
  1e12,
  1e15,
  1e308,
  -1e308,
  Number.MAX_VALUE,
  2 ** 31,
  2 ** 32 - 1,
  2 ** 53,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  0.5,
  12,
  99.5,
];

/** A number from the edges of what there is. */
export function oddNumber(rng: Rng): number {
  return rng.pick(numbers);
}

/** A text from the edges of what there is. */
export function oddText(rng: Rng): string {
  if (rng.chance(0.1)) return rng.pick(["x", "я", "%", "\n", "😀", "a: "]).repeat(1 + rng.below(3000));
  return rng.pick(oddNames);
}

/** Anything that a document may hold. */
export function oddValue(rng: Rng, depth = 0): unknown {
  const kind = rng.below(depth > 4 ? 5 : 8);
  if (kind === 0) return null;
  if (kind === 1) return rng.chance(0.5);
  if (kind === 2) return oddText(rng);
  if (kind < 5) return oddNumber(rng);
  const size = rng.below(4);
  const values = Array.from({ length: size }, () => oddValue(rng, depth + 1));
  if (kind === 5) return values;
  return Object.fromEntries(values.map((value) => [oddText(rng).slice(0, 40), value]));
}
