import type { Block } from "./section.ts";

type TableBlock = Extract<Block, { kind: "table" }>;

/** Columns of numbers that a printed page of A4 holds beside the names of the rows. */
const MOST = 6;

/** A table of more columns of numbers than a printed page holds as several of about as many, each with the names of the rows. */
export function inParts(table: TableBlock): readonly TableBlock[] {
  const columns = table.head.length - 1;
  if (columns <= MOST || table.numeric.length < columns) return [table];
  const width = Math.ceil(columns / Math.ceil(columns / MOST));
  return Array.from({ length: Math.ceil(columns / width) }, (_, part) => {
    const of = (cells: readonly string[]) => [
      cells[0]!,
      ...cells.slice(1 + part * width, 1 + (part + 1) * width),
    ];
    const head = of(table.head);
    return { ...table, head, rows: table.rows.map(of), numeric: head.map((_, column) => column).slice(1) };
  });
}
