import { describe, expect, it } from "vitest";
import { parseColumn } from "../../src/scenario/parse-column.ts";

const column = (text: string, name?: string) => parseColumn(text, name, "demand.csv");

describe("parseColumn", () => {
  it("takes the column that is named, whatever separates fields", () => {
    for (const sign of [",", ";", "\t"]) {
      const text = ["month,leads", "2017-07,239", "2017-08,386"].join("\n").replaceAll(",", sign);
      expect(column(text, "leads")).toEqual({ values: [239, 386], from: "2017-07" });
    }
  });

  it("needs no name where there is one column, or one beside the month", () => {
    expect(column("month,leads\n1,10\n2,30")).toEqual({ values: [10, 30] });
    expect(column("leads\n1\n2.5\n.5\n1e3\n")).toEqual({ values: [1, 2.5, 0.5, 1000] });
  });

  it("reads what spreadsheets write: a byte order mark, carriage returns, quotes", () => {
    expect(column('\ufeff"month, year","leads"\r\n"July, 2017","239"\r\n', "leads")).toEqual({
      values: [239],
    });
  });

  it.each([
    [
      "a hole",
      "month,leads\n1,5\n2,\n3,7",
      "leads",
      "file",
      "'demand.csv', line 3, has a hole: every month needs a value",
    ],
    [
      "an empty line",
      "leads\n5\n\n7",
      "leads",
      "file",
      "'demand.csv', line 3, has a hole: every month needs a value",
    ],
    [
      "a short row",
      "month,leads\n1,5\n2",
      "leads",
      "file",
      "'demand.csv', line 3, has a hole: every month needs a value",
    ],
    ["a word", "leads\n5\nmany", "leads", "file", "'demand.csv', line 3, must be a number, not 'many'"],
    ["a formula", "leads\n=1+1", "leads", "file", "'demand.csv', line 2, must be a number, not '=1+1'"],
    [
      "a negative number",
      "leads\n5\n-3",
      "leads",
      "file",
      "'demand.csv', line 3, must not be negative, as -3 is",
    ],
    [
      "too large a number",
      "leads\n1e13",
      "leads",
      "file",
      "'demand.csv', line 2, must be at most 1e12, not 1e13",
    ],
    [
      "a decimal comma",
      "leads\n1,5",
      "leads",
      "file",
      "'demand.csv', line 2, has more fields than the header line, which has 1",
    ],
    [
      "a decimal comma beside semicolons",
      "month;leads\n1;2,5",
      "leads",
      "file",
      "'demand.csv', line 2, must be a number, not '2,5'",
    ],
    [
      "two columns of one name",
      "leads,leads\n1,2",
      "leads",
      "file",
      "'demand.csv' has two columns that are called 'leads'",
    ],
    [
      "a field that goes on in the next line",
      'month,leads\n"1\n2",5\n3,6',
      "leads",
      "file",
      "'demand.csv', line 2, has a quote that does not close in that line",
    ],
    ["no rows", "leads\n", "leads", "file", "'demand.csv' has no rows below its header line"],
    ["nothing", "", undefined, "file", "'demand.csv' has no rows below its header line"],
    ["no such column", "month,leads\n1,5", "lead", "column", "'demand.csv' has no column 'lead'"],
    [
      "several columns",
      "mqls,leads\n1,5",
      undefined,
      "column",
      "'demand.csv' has several columns: name one as 'column' (mqls, leads)",
    ],
    [
      "too many rows",
      `leads\n${"1\n".repeat(1201)}`,
      undefined,
      "file",
      "'demand.csv' has more than 1200 rows",
    ],
  ])("refuses %s", (_, text, name, at, message) => {
    expect(column(text, name)).toMatchObject({ at, message });
  });

  it("reads lines that end as on an old Mac", () => {
    expect(column("leads\r1\r2\r")).toEqual({ values: [1, 2] });
  });

  it("is done with a megabyte of spaces at once", () => {
    const start = process.cpuUsage();
    expect(column(`leads\n1${" ".repeat(1_000_000)}x`)).toMatchObject({ at: "file" });
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(2);
  });

  it("names the first columns of very many", () => {
    const read = column(`${Array.from({ length: 5000 }, (_, k) => `c${k}`).join(",")}\n1`);
    expect(read).toMatchObject({ message: expect.stringMatching(/c11, and 4988 more\)$/) });
  });

  it("knows what was meant", () => {
    expect(column("leads\n1\n1 000")).toMatchObject({ hint: "did you mean 1000?" });
    expect(column("month;leads\n1;2,5", "leads")).toMatchObject({ hint: "did you mean 2.5?" });
    expect(column("month,leads\n1,5", "leds")).toMatchObject({ hint: "did you mean 'leads'?" });
    expect(column("month,leads\n1,5", "deals won")).toMatchObject({ hint: "it has month, leads" });
  });
});
