import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { keptFile, type Row, readRows } from "./kept-rows.ts";
import { keptSigns } from "./robust-table.ts";
import { signed } from "./show.ts";

const document = fileURLToPath(new URL("../../docs/validation.md", import.meta.url));

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

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

function patternsTable(): string {
  const rows = readRows(keptFile("patterns.csv"));
  const ids = [...new Set(rows.map((row) => row.pattern!))];
  return ids
    .map((id) => {
      const own = rows.filter(({ pattern }) => pattern === id);
      const { sentence, holds, goes, seeds, switch: off } = own[0]!;
      const verdict = `${holds === "yes" ? "Holds" : "Does not hold as a whole"}, ${seeds} trials; mechanism off (${off}): ${goes === "yes" ? "gone" : "not gone"}.`;
      const figures = own.map((row) => [`${row.figure}, ${row.unit}`, estimate(row), row.seen!, inTwin(row)]);
      return `**${id}. ${sentence}** ${verdict}\n\n${table(["figure", "mean (95 % interval)", "seen", "mechanism off"], figures)}`;
    })
    .join("\n\n");
}

function robustTable(): string {
  const rows = keptSigns(readRows(keptFile("robust.csv")));
  return table(
    ["pattern", "companies", "sign kept", "beyond chance", "reversed beyond chance"],
    rows.map((row) => [row.pattern, row.draws, row.kept, row.clearly, row.reversed].map(String)),
  );
}

function findingsTable(): string {
  const rows = readRows(keptFile("findings.csv"));
  return table(
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

/** Puts a table between its marks; the marks stay. */
function between(text: string, mark: string, content: string): string {
  const [start, end] = [
    `<!-- ${mark}: written by npm run patterns -- --report -->`,
    `<!-- end of ${mark} -->`,
  ];
  const [head, rest] = text.split(start);
  if (rest === undefined) throw new Error(`docs/validation.md has no mark ${start}`);
  return `${head}${start}\n\n${content}\n\n${end}${rest.split(end)[1] ?? ""}`;
}

/** What docs/validation.md would say with the tables that are kept. */
export function reported(text: string): string {
  return [
    ["patterns", patternsTable()],
    ["robust", robustTable()],
    ["findings", findingsTable()],
  ].reduce((soFar, [mark, content]) => between(soFar, mark!, content!), text);
}

/** Writes the kept tables into docs/validation.md. */
export function writeReport(): void {
  writeFileSync(document, reported(readFileSync(document, "utf8")));
}
