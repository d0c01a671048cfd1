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

/** The number that was meant by a text such as 5%, 10_000 or 1,5; undefined where none is plain. */
export function numberMeant(value: unknown): number | undefined {
  if (typeof value !== "string") return undefined;
  const digits = value
    .trim()
    .replace(/(?<=\d)[_ '\u00a0](?=\d)/g, "")
    .replace(/^(-?\d+),(\d{1,2})$/, "$1.$2");
  const percent = /^(.*\d)\s*%$/.exec(digits);
  const number = Number(percent ? percent[1] : digits);
  if (digits === "" || !Number.isFinite(number)) return undefined;
  return percent ? Number((number / 100).toPrecision(12)) : number;
}
