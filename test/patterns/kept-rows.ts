import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** A row of a table that is kept, by column. */
export type Row = Readonly<Record<string, string>>;

/** Where a table is kept beside the patterns. */
export function keptFile(name: string): string {
  return fileURLToPath(new URL(`results/${name}`, import.meta.url));
}

function cell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function cells(line: string): readonly string[] {
  // With a comma in front every cell has one, the first and an empty one too.
  return [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
}

/** Reads a table that is kept; nothing where there is none yet. */
export function readRows(file: string): readonly Row[] {
  if (!existsSync(file)) return [];
  const [head, ...lines] = readFileSync(file, "utf8").replace(/\n$/, "").split("\n");
  const columns = cells(head ?? "");
  return lines.map((line) => Object.fromEntries(cells(line).map((text, at) => [columns[at]!, text])));
}

/** Adds rows to a table in one go, so that an interruption leaves whole ones. */
export function appendRows(file: string, rows: readonly Row[]): void {
  const [first] = rows;
  if (first === undefined) return;
  mkdirSync(dirname(file), { recursive: true });
  if (!existsSync(file)) writeFileSync(file, `${Object.keys(first).join(",")}\n`);
  appendFileSync(file, rows.map((row) => `${Object.values(row).map(cell).join(",")}\n`).join(""));
}

/** Writes a table anew. */
export function writeRows(file: string, rows: readonly Row[]): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${Object.keys(rows[0] ?? {}).join(",")}\n`);
  appendRows(file, rows);
}
