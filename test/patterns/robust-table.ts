import type { Row } from "./kept-rows.ts";

/** How often a pattern keeps its sign over drawn companies. */
export interface Kept {
  readonly pattern: string;
  /** Companies in which it could be measured. */
  readonly draws: number;
  /** Of them, those in which the pattern's one number is on its side. */
  readonly kept: number;
  /** Those in which its whole interval is. */
  readonly clearly: number;
  /** Those in which its whole interval is on the other side. */
  readonly reversed: number;
}

const sideOf = ({ side }: Row) => (side === "above" ? 1 : -1);
const isOn = (row: Row, at: "mean" | "low" | "high") => sideOf(row) * Number(row[at]) > 0;
const isClear = (row: Row) => isOn(row, row.side === "above" ? "low" : "high");
const isReversed = (row: Row) =>
  row.mean !== "" && sideOf(row) * Number(row[row.side === "above" ? "high" : "low"]) < 0;

/** Counts signs, pattern by pattern. */
export function keptSigns(rows: readonly Row[]): readonly Kept[] {
  const ids = [...new Set(rows.map((row) => row.pattern!))];
  return ids.map((pattern) => {
    const own = rows.filter((row) => row.pattern === pattern && row.mean !== "");
    return {
      pattern,
      draws: own.length,
      kept: own.filter((row) => isOn(row, "mean")).length,
      clearly: own.filter(isClear).length,
      reversed: own.filter(isReversed).length,
    };
  });
}

/** The same for an 80-column terminal. */
export function showKept(kept: readonly Kept[]): string {
  const line = (cells: readonly (string | number)[]) =>
    cells.map((cell, at) => (at === 0 ? String(cell).padEnd(8) : String(cell).padStart(14))).join("");
  return [
    line(["pattern", "draws", "sign kept", "beyond chance", "reversed"]),
    ...kept.map(({ pattern, draws, kept: sign, clearly, reversed }) =>
      line([pattern, draws, sign, clearly, reversed]),
    ),
  ].join("\n");
}
