import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csv, excelForm } from "../../src/report/csv.ts";

/** A plain reader of RFC 4180, written apart from the writer. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare!);
    if (end === "\r\n") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

const whole = (...args: Parameters<typeof csv>): string => [...csv(...args)].join("");

describe("csv", () => {
  it("writes lines as RFC 4180 has them", () => {
    const rows = [
      ["plain", 1.5],
      ['say "a", b\nc', null],
      ["", Number.NaN],
    ];
    expect(whole(["name", "value"], rows)).toBe('name,value\r\nplain,1.5\r\n"say ""a"", b\nc",\r\n,\r\n');
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\uff1d1"])(
    "disarms %j, which a spreadsheet would run",
    (text) => {
      expect(read(whole(["a"], [[text]]))[1]).toEqual([`'${text}`]);
    },
  );

  it("leaves negative numbers numbers", () => {
    expect(whole(["a"], [[-1.5]])).toBe("a\r\n-1.5\r\n");
  });

  it("can be read back, whatever the words", () => {
    const word = fc
      .string({ unit: "binary" })
      .filter((text) => !/^[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word)), (rows) => {
        expect(read(whole(["a", "b"], rows))).toEqual([["a", "b"], ...rows]);
      }),
    );
  });

  it("comes in pieces, so that a long table is never held whole", () => {
    let made = 0;
    function* rows() {
      for (; made < 20_000; made++) yield ["something", made];
    }
    const pieces = csv(["a", "b"], rows());
    pieces.next();
    expect(made).toBeLessThan(5_000);
  });

  it("refuses a row of the wrong length", () => {
    expect(() => whole(["a", "b"], [["x"]])).toThrow(/1 fields under 2 columns/);
  });
});

describe("the form that Excel opens as columns", () => {
  const rows = [
    ["a,b;c", -1.5],
    ["=1+1", 1e-7],
  ];

  it("has semicolons and decimal commas in Russian, where commas part no columns", () => {
    expect(whole(["имя", "value"], rows, excelForm("ru"))).toBe(
      '\ufeffимя;value\r\n"a,b;c";-1,5\r\n\'=1+1;1e-7\r\n',
    );
  });

  it("has commas and decimal points in English, and a mark that says it is UTF-8 in both", () => {
    expect(whole(["name", "value"], rows, excelForm("en"))).toBe(
      '\ufeffname,value\r\n"a,b;c",-1.5\r\n\'=1+1,1e-7\r\n',
    );
  });
});
