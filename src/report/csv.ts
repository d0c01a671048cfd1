/** A value in a CSV file; null is an empty field. */
export type CsvValue = string | number | null;

/** A spreadsheet takes a text with such a beginning for a formula and would run it. */
const formula = /^[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/;

function field(value: CsvValue): string {
  if (value === null) return "";
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const line = (values: readonly CsvValue[]): string => `${values.map(field).join(",")}\r\n`;

/**
 * Rows as lines of CSV (RFC 4180, UTF-8, first line the names of the columns), in pieces of some hundred lines so that a table
 * of any length can be written without holding it. Texts that a spreadsheet would run as a formula get an apostrophe before them.
 */
export function* csv(head: readonly string[], rows: Iterable<readonly CsvValue[]>): Generator<string> {
  let piece = line(head);
  for (const row of rows) {
    if (row.length !== head.length)
      throw new Error(`A row of ${row.length} fields under ${head.length} columns.`);
    piece += line(row);
    if (piece.length > 32_768) {
      yield piece;
      piece = "";
    }
  }
  yield piece;
}
