import Table from "cli-table3";
import { wrap } from "./wrap.ts";

/**
 * A table without borders, the first column left-aligned and broken into lines, all others numbers; a cell without a value is
 * a dash. Widths are those of the columns with one space between them.
 */
export function shownTable(
  head: readonly string[],
  rows: readonly (readonly (string | undefined)[])[],
  widths: readonly number[],
): string {
  const drawn = new Table({
    head: [...head],
    chars: noBorders,
    style: { head: [], border: [], compact: true, "padding-left": 0, "padding-right": 1 },
    colWidths: [...widths],
    colAligns: widths.map((_, column) => (column === 0 ? ("left" as const) : ("right" as const))),
    wordWrap: true,
  });
  for (const [name = "", ...cells] of rows) {
    drawn.push([broken(name, widths[0]! - 1), ...cells.map((cell) => cell ?? "–")]);
  }
  return drawn
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

/** A name in lines that fit into its column; a word that is longer is cut in pieces, since nothing may be left out. */
function broken(name: string, width: number): string {
  const pieces = name.replace(new RegExp(`\\S{${width}}(?=\\S)`, "g"), "$& ");
  return wrap(pieces, width).join("\n");
}

/** cli-table3 draws what it is not told to leave out. */
const noBorders = Object.fromEntries(
  [
    ["top", "top-mid", "top-left", "top-right", "bottom", "bottom-mid", "bottom-left", "bottom-right"],
    ["left", "left-mid", "mid", "mid-mid", "right", "right-mid", "middle"],
  ]
    .flat()
    .map((part) => [part, ""]),
);
