import { markdownTable } from "../docs/markdown-table.ts";
import type { Row } from "./kept-rows.ts";
import { keptSigns } from "./robust-table.ts";
import { signed } from "./show.ts";

const number = (text: string | undefined) => (text === undefined || text === "" ? "–" : signed(Number(text)));

function estimate(row: Row, prefix = ""): string {
  const low = row[`${prefix}low`];
  const mean = number(row[`${prefix}mean`]);
  return low === "" ? mean : `${mean} (${number(low)} to ${number(row[`${prefix}high`])})`;
}

function inTwin(row: Row): string {
  const what = row["in the twin"];
  return `${estimate(row, "twin ")}${what === "" ? "" : `, ${what}`}`;
}

/** Each pattern with its figures, beside its twin. */
export function patternsTable(rows: readonly Row[]): string {
  const ids = [...new Set(rows.map((row) => row.pattern!))];
  return ids
    .map((id) => {
      const own = rows.filter(({ pattern }) => pattern === id);
      const { sentence, holds, goes, seeds, switch: off } = own[0]!;
      const verdict = `${holds === "yes" ? "Holds" : "Does not hold as a whole"}, ${seeds} trials; mechanism off (${off}): ${goes === "yes" ? "gone" : "not gone"}.`;
      const figures = own.map((row) => [`${row.figure}, ${row.unit}`, estimate(row), row.seen!, inTwin(row)]);
      return `**${id}. ${sentence}** ${verdict}\n\n${markdownTable(["figure", "mean (95 % interval)", "seen", "mechanism off"], figures)}`;
    })
    .join("\n\n");
}

/** In how many drawn companies each pattern keeps its sign. */
export function robustTable(kept: readonly Row[]): string {
  const rows = keptSigns(kept);
  return markdownTable(
    ["pattern", "companies", "sign kept", "beyond chance", "reversed beyond chance"],
    rows.map((row) => [row.pattern, row.draws, row.kept, row.clearly, row.reversed].map(String)),
  );
}

/** Findings of field and laboratory beside what the model makes of them. */
export function findingsTable(rows: readonly Row[]): string {
  return markdownTable(
    ["finding", "source", "looked for", "measured", "verdict"],
    rows.map((row) => [
      row.finding!,
      row.source!,
      row.expected!,
      `${row.figure}: ${estimate(row)} ${row.unit}`,
      row.verdict!,
    ]),
  );
}
