/** What a value is, as schemas name it. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

const kinds: Readonly<Record<string, string>> = {
  number: "a number",
  int: "a whole number",
  string: "text",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "a map of keys",
  record: "a map of names",
};

/** A schema's word for a kind of value in an author's words. */
export function nameOfKind(kind: string): string {
  return kinds[kind] ?? kind;
}

/** A value as it can stand in a sentence, shortened. */
export function inWords(value: unknown): string {
  if (value === undefined || value === null) return "empty";
  if (typeof value === "string") return `'${value.length > 40 ? `${value.slice(0, 37)}...` : value}'`;
  if (typeof value === "object") return nameOfKind(kindOf(value));
  return String(value);
}
