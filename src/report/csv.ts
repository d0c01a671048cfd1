import { numberMarks } from "../language/number-marks.ts";
import type { Language } from "../language/text.ts";

/** A value in a CSV file; null is an empty field. */
export type CsvValue = string | number | null;

/** A spreadsheet takes a text with such a beginning for a formula and would run it. */
const formula = /^[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/;

/** How a file of columns is written. */
export interface CsvForm {
  /** What it begins with. */
  readonly mark: "" | "\ufeff";
  readonly separator: "," | ";";
  readonly decimal: "." | ",";
}

/** What programs read: RFC 4180. */
const plainForm: CsvForm = { mark: "", separator: ",", decimal: "." };

/** What Excel in a language opens as columns of texts and numbers: without the mark it takes UTF-8 for the system's old letters. */
export function excelForm(language: Language): CsvForm {
  const decimal = numberMarks(language).decimal === "," ? "," : ".";
  // Where a comma stands in numbers it cannot stand between them.
  return { mark: "\ufeff", separator: decimal === "," ? ";" : ",", decimal };
}

function field(value: CsvValue, { decimal, separator }: CsvForm): string {
  if (value === null) return "";
  if (typeof value === "number") return Number.isFinite(value) ? String(value).replace(".", decimal) : "";
  const safe = formula.test(value) ? `'${value}` : value;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function line(values: readonly CsvValue[], form: CsvForm): string {
  return `${values.map((value) => field(value, form)).join(form.separator)}\r\n`;
}

/** What a file of CSV begins with: the names of its columns. */
export function csvHead(head: readonly string[], form: CsvForm = plainForm): string {
  return form.mark + line(head, form);
}

/**
 * Rows as lines of CSV (RFC 4180, UTF-8, first line the names of the columns), in pieces of some hundred lines so that a table
 * of any length can be written without holding it. Texts that a spreadsheet would run as a formula get an apostrophe before them.
 */
export function* csv(
  head: readonly string[],
  rows: Iterable<readonly CsvValue[]>,
  form: CsvForm = plainForm,
): Generator<string> {
  yield csvHead(head, form);
  yield* csvLines(head, rows, form);
}

/** The same without the first line, for a table whose rows come in several goes. */
export function* csvLines(
  head: readonly string[],
  rows: Iterable<readonly CsvValue[]>,
  form: CsvForm = plainForm,
): Generator<string> {
  let piece = "";
  for (const row of rows) {
    if (row.length !== head.length)
      throw new Error(`A row of ${row.length} fields under ${head.length} columns.`);
    piece += line(row, form);
    if (piece.length > 32_768) {
      yield piece;
      piece = "";
    }
  }
  yield piece;
}
