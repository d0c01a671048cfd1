import type { CsvValue } from "../report/csv.ts";

/** Rows as lists, in the order of their table's columns. */
export function* inColumns<Column extends string>(
  rows: Iterable<Readonly<Record<Column, CsvValue>>>,
  columns: readonly Column[],
): Generator<readonly CsvValue[]> {
  for (const row of rows) yield columns.map((column) => row[column]);
}
