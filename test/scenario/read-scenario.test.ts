import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readScenario } from "../../src/scenario/read-scenario.ts";
import { told } from "./told.ts";

let folder = "";
const inFolder = (file: string) => join(folder, file);

/** The problems of a scenario file, with the folder's name taken out. */
function wrong(file: string, text?: string | Buffer): readonly string[] {
  if (text !== undefined) writeFileSync(inFolder(file), text);
  return told(readScenario(inFolder(file))).map((line) => line.replaceAll(`${folder}/`, ""));
}

beforeAll(() => {
  const outer = mkdtempSync(join(tmpdir(), "truce-"));
  folder = join(outer, "mine");
  mkdirSync(join(folder, "data"), { recursive: true });
  writeFileSync(join(outer, "secret.csv"), "leads\n1\n2\n");
  writeFileSync(inFolder("demand.csv"), "month,leads\n1,10\n2,30\n");
  writeFileSync(inFolder("both.csv"), "leads,mqls\n10,4\n30,9\n");
  writeFileSync(inFolder("holes.csv"), "month,leads\n1,10\n2,\n");
  writeFileSync(inFolder("data/deep.csv"), "leads\n5\n");
  symlinkSync(join(outer, "secret.csv"), inFolder("link.csv"));
  symlinkSync(outer, inFolder("way-out"));
  symlinkSync(inFolder("round.csv"), inFolder("round.csv"));
  symlinkSync(inFolder("nowhere"), inFolder("broken.csv"));
  writeFileSync(inFolder("excel.csv"), Buffer.from("\ufeffleads\r\n1\r\n", "utf16le"));
  writeFileSync(inFolder("latin.csv"), Buffer.from("leads\n1\n\xe9\n", "latin1"));
});

afterAll(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

describe("a file that cannot be read", () => {
  it("is missing, with the name that was meant", () => {
    writeFileSync(inFolder("real.yaml"), "plan: pool");
    expect(wrong("rael.yaml")).toEqual(["rael.yaml: there is no such file (did you mean 'real.yaml'?)"]);
    expect(wrong("nowhere/at.yaml")).toEqual(["nowhere/at.yaml: there is no such file"]);
  });

  it("is a folder, or no regular file", () => {
    expect(wrong("data")).toEqual(["data: is a directory, not a file"]);
    expect(told(readScenario("/dev/zero"))).toEqual(["/dev/zero: is not a regular file"]);
    execFileSync("mkfifo", [inFolder("pipe")]);
    expect(wrong("pipe")).toEqual(["pipe: is not a regular file"]);
  });

  it("is not text", () => {
    expect(wrong("latin.yaml", Buffer.from("plan: pool\ntitle: caf\xe9\n", "latin1"))).toEqual([
      "latin.yaml:2:1 is not UTF-8 text (save the file in the encoding UTF-8)",
    ]);
    expect(wrong("utf16.yaml", Buffer.from("\ufeffplan: pool", "utf16le"))).toEqual([
      "utf16.yaml: is text in the encoding UTF-16 (save the file in the encoding UTF-8)",
    ]);
    expect(wrong("unmarked.yaml", Buffer.from("plan: pool", "utf16le"))).toEqual([
      "unmarked.yaml: is text in the encoding UTF-16 (save the file in the encoding UTF-8)",
    ]);
  });

  it("is too large", () => {
    expect(wrong("large.yaml", `plan: pool\n${"#".repeat(1_000_000)}`)).toEqual([
      "large.yaml: is too large: 1000011 bytes, at most 1000000 are read",
    ]);
  });

  it.skipIf(process.getuid?.() === 0)("may not be read", () => {
    writeFileSync(inFolder("locked.yaml"), "plan: pool");
    chmodSync(inFolder("locked.yaml"), 0);
    expect(wrong("locked.yaml")).toEqual(["locked.yaml: may not be read: permission denied"]);
  });
});

describe("a scenario file", () => {
  it("names its scenario, unless that names itself", () => {
    writeFileSync(inFolder("Мой план №1.yaml"), "plan: pool");
    const read = readScenario(inFolder("Мой план №1.yaml"));
    expect("scenario" in read && read.scenario.name).toBe("Мой-план-1");
    writeFileSync(inFolder("other.yml"), "plan: pool\nname: mine");
    const named = readScenario(inFolder("other.yml"));
    expect("scenario" in named && named.scenario.name).toBe("mine");
  });

  it("may be JSON, may end its lines as Windows does, and may begin with a byte order mark", () => {
    expect(wrong("plan.json", '{"$schema": "./scenario.schema.json", "plan": "pool"}')).toEqual([]);
    expect(wrong("windows.yaml", "\ufeffplan: pool\r\nmonths: 0\r\n")).toEqual([
      "windows.yaml:2:9 months: must be at least 1, not 0",
    ]);
  });
});

describe("a series file", () => {
  const series = (terms: string) => `plan: pool\nmarket:\n  conditions:\n    - {type: series, ${terms}}`;

  it("is read from beside the scenario, or below it", () => {
    writeFileSync(inFolder("series.yaml"), series("file: demand.csv, column: leads, base: 20"));
    const read = readScenario(inFolder("series.yaml"));
    expect("scenario" in read && read.scenario.markets.market?.conditions).toEqual([
      { type: "series", values: [10, 30], base: 20 },
    ]);
    expect(wrong("deep.yaml", series("file: data/deep.csv"))).toEqual([]);
  });

  const place = "bad.yaml:4:28 market.conditions.0.file:";
  it.each([
    [
      "file: ../secret.csv",
      `${place} '../secret.csv' is outside the scenario's folder (put a copy beside the scenario)`,
    ],
    [
      "file: /etc/passwd",
      `${place} '/etc/passwd' is outside the scenario's folder (put a copy beside the scenario)`,
    ],
    [
      "file: ../nowhere.csv",
      `${place} '../nowhere.csv' is outside the scenario's folder (put a copy beside the scenario)`,
    ],
    [
      "file: link.csv",
      `${place} 'link.csv' is outside the scenario's folder (put a copy beside the scenario)`,
    ],
    [
      "file: way-out/secret.csv",
      `${place} 'way-out/secret.csv' is outside the scenario's folder (put a copy beside the scenario)`,
    ],
    ["file: demnd.csv", `${place} there is no such file as 'demnd.csv' (did you mean 'demand.csv'?)`],
    ['file: "demand.csv\\0"', `${place} 'demand.csv\ufffd' is not a file's name`],
    ["file: round.csv", `${place} 'round.csv' cannot be read: ELOOP`],
    ["file: broken.csv", `${place} there is no such file as 'broken.csv'`],
    ["file: pipe", `${place} 'pipe' is not a regular file`],
    [
      "file: excel.csv",
      `${place} 'excel.csv' is text in the encoding UTF-16 (save the file in the encoding UTF-8)`,
    ],
    ["file: data", `${place} 'data' is a directory, not a file`],
    [
      "file: latin.csv",
      `${place} 'latin.csv', line 3, is not UTF-8 text (save the file in the encoding UTF-8)`,
    ],
    ["file: holes.csv, column: leads", `${place} 'holes.csv', line 3, has a hole: every month needs a value`],
    ["file: both.csv", `${place} 'both.csv' has several columns: name one as 'column' (leads, mqls)`],
    [
      "file: demand.csv, column: leds",
      "bad.yaml:4:48 market.conditions.0.column: 'demand.csv' has no column 'leds' (did you mean 'leads'?)",
    ],
  ])("%s", (terms, message) => {
    expect(wrong("bad.yaml", series(terms))).toEqual([message]);
  });

  it("leaves the folder as it was", () => {
    const before = readdirSync(folder);
    readScenario(inFolder("series.yaml"));
    expect(readdirSync(folder)).toEqual(before);
  });
});
