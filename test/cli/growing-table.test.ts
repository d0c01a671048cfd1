import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { GrowingTable } from "../../src/cli/growing-table.ts";
import { csv, excelForm } from "../../src/report/csv.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "truce-rows-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const columns = ["who", "value"];

/** A table piece by piece, each copied before the next is asked for. */
function read(table: GrowingTable): string {
  const pieces: Buffer[] = [];
  for (const piece of table.content()) pieces.push(Buffer.from(piece as Uint8Array));
  return Buffer.concat(pieces).toString();
}

describe("a table that grows", () => {
  it("has the rows of one section after those of another, in whatever order they came, as a whole table has", () => {
    const form = excelForm("ru");
    const table = new GrowingTable(join(folder, "rows"), columns, form);
    const rows = (who: string, from: number) => Array.from({ length: 9000 }, (_, k) => [who, from + k / 2]);
    table.add(1, rows("ещё один", 0));
    table.add(0, rows("first", 0));
    table.add(1, rows("ещё один", 9000));
    const all = [...rows("first", 0), ...rows("ещё один", 0), ...rows("ещё один", 9000)];
    expect(read(table)).toBe([...csv(columns, all, form)].join(""));
    // What was read is not kept twice.
    expect(readdirSync(join(folder, "rows"))).toEqual([]);
  });

  it("without rows is its first line, and leaves no folder", () => {
    expect(read(new GrowingTable(join(folder, "rows"), columns))).toBe("who,value\r\n");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("tells of what could not be written when it is read, and takes away what waits", () => {
    const path = join(folder, "rows");
    writeFileSync(path, "in the way");
    const table = new GrowingTable(path, columns);
    table.add(0, [["a", 1]]);
    table.add(0, [["a", 2]]);
    expect(() => read(table)).toThrow(/EEXIST|ENOTDIR/);
    expect(existsSync(path)).toBe(false);
  });

  it("can be dropped for the sake of what matters more", () => {
    const table = new GrowingTable(join(folder, "rows"), columns);
    table.add(0, [["a", 1]]);
    table.drop(new Error("the disk is full"));
    table.add(0, [["a", 2]]);
    expect(readdirSync(folder)).toEqual([]);
    expect(() => read(table)).toThrow("the disk is full");
  });
});
