import { markdownTable } from "../docs/markdown-table.ts";
import { type FaceRow, isInRange } from "./face-validity-rows.ts";

/** What each row of a company was measured to be, in their order. */
export type FaceValues = readonly (number | null)[];

/** The table of a company's figures beside where they stand in companies, and how many are in range. */
export function faceTable(
  company: string,
  rows: readonly FaceRow[],
  values: FaceValues,
): { readonly table: string; readonly inside: number; readonly counted: number } {
  const cells = rows.map((row, place) => rowOf(row, values[place]!));
  return {
    table: markdownTable([company, "Truce", "range", "source", "", "note"], cells),
    inside: cells.filter((row) => row[4] === "in").length,
    counted: cells.length,
  };
}

/** A value with digits that mean something. */
function shown(value: number, { unit, range }: FaceRow): string {
  const digits = range[1] < 1 ? 2 : unit === "days" ? 0 : 1;
  return `${value.toFixed(digits)} ${unit}`;
}

function verdict(row: FaceRow, value: number): string {
  if (isInRange(row, value)) return "in";
  const [low, high] = row.range;
  const off = shown(value < low ? low - value : value - high, row);
  return `out by ${off.replace("%", "points")}`;
}

function rowOf(row: FaceRow, value: number | null): readonly string[] {
  const { figure, unit, range, source: from, note = "" } = row;
  return [
    figure,
    value === null ? "none" : shown(value, row),
    `${range.join(" to ")} ${unit}`,
    from,
    value === null ? "missing" : verdict(row, value),
    note,
  ];
}
