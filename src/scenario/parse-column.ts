import { calendarMonth } from "../model/parameters/series.ts";
import { outOfTurn } from "./calendar-months.ts";
import { didYouMean } from "./near-miss.ts";
import { numbersMeant } from "./numbers-meant.ts";
import type { SeriesRead } from "./resolve-market.ts";
import { inWords } from "./say-value.ts";

/** Rows that a series may have: a hundred years of months. */
const MOST_ROWS = 1200;
/** The column of calendar months, and how long one is written; a day may follow it. */
const DATES = "month";
const MONTH_WRITTEN = "2026-03".length;
const NUMBER = /^[+]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/**
 * One column of a CSV text with a header line, fields separated by commas, semicolons or tabs, quoted or not. Every row must
 * hold a number that is not negative: a hole is not a zero.
 */
export function parseColumn(text: string, column: string | undefined, file: string): SeriesRead {
  const lines = text
    .replace(/^\ufeff/, "")
    .trimEnd()
    .split(/\r\n|\r|\n/);
  const header = lines[0] ?? "";
  const separator = [";", "\t"].find((sign) => header.includes(sign)) ?? ",";
  const names = fields(header, separator);
  const dates = names.indexOf(DATES);
  const place = column === undefined ? (names.length === 2 && dates === 0 ? 1 : 0) : names.indexOf(column);
  if (lines.length < 2) return { at: "file", message: `'${file}' has no rows below its header line` };
  if (lines.length > MOST_ROWS + 1)
    return { at: "file", message: `'${file}' has more than ${MOST_ROWS} rows` };
  if (column === undefined && names.length > (dates < 0 ? 1 : 2)) return unnamed(names, file);
  if (place < 0) return notThere(column!, names, file);
  if (names.lastIndexOf(names[place]!) > place) return twice(names[place]!, file);
  const open = lines.findIndex((line) => line.split('"').length % 2 === 0);
  if (open >= 0) return openQuote(open, file);
  const rows = lines.slice(1).map((line) => fields(line, separator));
  const wide = rows.findIndex((row) => row.slice(names.length).some((field) => field !== ""));
  if (wide >= 0) return tooWide(wide, names, file);
  const read = columnOf(
    rows.map((row) => row[place]),
    file,
  );
  const months = dates < 0 ? [] : rows.map((row) => row[dates] ?? "");
  return "values" in read && dates !== place ? dated(read.values, months, file) : read;
}

/** Values with the month of the first, where the column of months holds such as 2026-03; whatever else it holds says nothing. */
function dated(values: readonly number[], months: readonly string[], file: string): SeriesRead {
  const from = months[0]?.slice(0, MONTH_WRITTEN);
  if (from === undefined || !calendarMonth.safeParse(from).success) return { values };
  const odd = months.findIndex((month) => !calendarMonth.safeParse(month.slice(0, MONTH_WRITTEN)).success);
  const line = (place: number) => `'${file}', line ${place + 2},`;
  if (odd >= 0)
    return {
      at: "file",
      message: `${line(odd)} must have a month such as ${from}, not ${inWords(months[odd])}`,
    };
  const wrong = outOfTurn(months.map((month) => month.slice(0, MONTH_WRITTEN)));
  return wrong ? { at: "file", message: `${line(wrong.place)} ${wrong.message}` } : { values, from };
}

function unnamed(names: readonly string[], file: string): SeriesRead {
  return {
    at: "column",
    message: `'${file}' has several columns: name one as 'column' (${listed(names)})`,
  };
}

function notThere(column: string, names: readonly string[], file: string): SeriesRead {
  const hint = didYouMean(column, names) ?? `it has ${listed(names)}`;
  return { at: "column", message: `'${file}' has no column '${column}'`, hint };
}

/** The first names of columns, each so far as it can stand in a sentence. */
function listed(names: readonly string[]): string {
  const some = names.slice(0, 12).map((name) => (name.length > 40 ? `${name.slice(0, 37)}...` : name));
  return [...some, ...(names.length > some.length ? [`and ${names.length - some.length} more`] : [])].join(
    ", ",
  );
}

function twice(column: string, file: string): SeriesRead {
  return { at: "file", message: `'${file}' has two columns that are called ${inWords(column)}` };
}

/** A field that goes on in the next line would shift every month after it. */
function openQuote(line: number, file: string): SeriesRead {
  return { at: "file", message: `'${file}', line ${line + 1}, has a quote that does not close in that line` };
}

/** A row with more fields than the header, as a decimal comma makes it: `1,5` would be read as 1. */
function tooWide(row: number, names: readonly string[], file: string): SeriesRead {
  return {
    at: "file",
    message: `'${file}', line ${row + 2}, has more fields than the header line, which has ${names.length}`,
    hint: "decimals take a point",
  };
}

function columnOf(cells: readonly (string | undefined)[], file: string): SeriesRead {
  const wrong = cells.findIndex((cell) => mistake(cell) !== undefined);
  // The header is line 1, so the first row is line 2.
  if (wrong >= 0) {
    const [meant] = numbersMeant(cells[wrong]);
    const hint = meant === undefined || meant < 0 ? {} : { hint: `did you mean ${meant}?` };
    return { at: "file", message: `'${file}', line ${wrong + 2}, ${mistake(cells[wrong])}`, ...hint };
  }
  return { values: cells.map(Number) };
}

/** What is wrong with a cell; undefined where it is a number that is not negative. */
function mistake(cell: string | undefined): string | undefined {
  if (cell === undefined || cell === "") return "has a hole: every month needs a value";
  if (/^-/.test(cell) && NUMBER.test(cell.slice(1))) return `must not be negative, as ${cell} is`;
  if (!NUMBER.test(cell)) return `must be a number, not ${inWords(cell)}`;
  return Number(cell) <= 1e12 ? undefined : `must be at most 1e12, not ${cell}`;
}

/** The fields of a line, quotes taken off. */
function fields(line: string, separator: string): readonly string[] {
  const found: string[] = [];
  let field = "";
  let quoted = false;
  for (const sign of line) {
    if (sign === '"') quoted = !quoted;
    else if (sign === separator && !quoted) {
      found.push(field.trim());
      field = "";
    } else field += sign;
  }
  return [...found, field.trim()];
}
