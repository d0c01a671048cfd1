import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { appendRows, readRows, writeRows } from "./kept-rows.ts";
import { keptSigns } from "./robust-table.ts";

const folder = mkdtempSync(join(tmpdir(), "kept-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("tables that are kept", () => {
  it("come back as they were written, commas, quotes and empty cells included", () => {
    const file = join(folder, "a.csv");
    const rows = [
      { what: 'a, "b"', mean: "", high: "1" },
      { what: "", mean: "-2", high: "" },
    ];
    writeRows(file, rows.slice(0, 1));
    appendRows(file, rows.slice(1));
    expect(readRows(file)).toEqual(rows);
  });

  it("count signs over draws: kept, beyond chance, reversed, and leave out what could not be measured", () => {
    const row = (draw: string, side: string, mean: string, low: string, high: string) => ({
      draw,
      side,
      mean,
      low,
      high,
      pattern: "P1",
    });
    const rows = [
      row("1", "above", "2", "1", "3"),
      row("2", "above", "2", "-1", "3"),
      row("3", "above", "-2", "-3", "-1"),
      row("4", "above", "", "", ""),
    ];
    expect(keptSigns(rows)).toEqual([{ pattern: "P1", draws: 3, kept: 2, clearly: 1, reversed: 1 }]);
  });
});
