import { describe, expect, it } from "vitest";
import { html } from "../../src/report/html.ts";
import { inParts } from "../../src/report/in-parts.ts";

const tableOf = (columns: number, numeric = columns) => ({
  kind: "table" as const,
  caption: "Plans",
  head: ["Metric", ...Array.from({ length: columns }, (_, at) => `plan ${at}`)],
  rows: [
    ["Leads", ...Array.from({ length: columns }, (_, at) => `${at}`)],
    ["Deals", ...Array.from({ length: columns }, (_, at) => `${10 * at}`)],
  ],
  numeric: Array.from({ length: numeric }, (_, at) => at + 1),
});

describe("a table of many columns", () => {
  it("stays whole where a page holds it, or where its columns are not numbers side by side", () => {
    for (const table of [tableOf(6), tableOf(9, 4)]) expect(inParts(table)).toEqual([table]);
  });

  it.each([
    [7, [5, 4]],
    [8, [5, 5]],
    [13, [6, 6, 4]],
    [50, [7, 7, 7, 7, 7, 7, 7, 7, 3]],
  ])(
    "of %i numbers is parted, each part with the names of the rows and no number lost",
    (columns, widths) => {
      const table = tableOf(columns);
      const parts = inParts(table);
      expect(parts.map(({ head }) => head.length)).toEqual(widths);
      for (const [at, row] of [table.head, ...table.rows].entries()) {
        const told = parts.map(({ head, rows }) => [head, ...rows][at]!);
        expect(told.map(([name]) => name)).toEqual(widths.map(() => row[0]));
        expect(told.flatMap(([, ...cells]) => cells)).toEqual(row.slice(1));
      }
      for (const { head, numeric } of parts) expect(numeric).toHaveLength(head.length - 1);
    },
  );

  it("stands in a report as several, in one fold where it is folded", () => {
    const page = (folded: boolean) =>
      html(
        { title: "T", subtitle: "S", contents: "C", language: "en" },
        [{ id: "a", heading: "A", blocks: [{ ...tableOf(8), folded }] }],
        new Map(),
      );
    expect(page(false).match(/<table>/g)).toHaveLength(2);
    expect(page(true).match(/<details>/g)).toHaveLength(1);
  });
});
