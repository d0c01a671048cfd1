import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { OutputError, writeFolder, writeOutput } from "../../src/report/write-output.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "truce-output-"));
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

const files = [
  { path: "report.html", content: "<p>ü</p>" },
  { path: "charts/leads.svg", content: ["<svg", "/>"] },
];

describe("writeOutput", () => {
  it("writes files whole or in pieces, and a manifest of their sizes", async () => {
    const manifest = (written: unknown) => JSON.stringify(written);
    const path = await writeOutput({ root, name: "My run", folder: "first", files, manifest });
    expect(path).toBe(join(root, "My-run", "first"));
    expect((await readdir(path)).sort()).toEqual(["charts", "manifest.json", "report.html"]);
    expect(await readFile(join(path, "charts/leads.svg"), "utf8")).toBe("<svg/>");
    expect(JSON.parse(await readFile(join(path, "manifest.json"), "utf8"))).toEqual([
      { path: "report.html", bytes: 9 },
      { path: "charts/leads.svg", bytes: 6 },
    ]);
  });

  it("never overwrites another's results", async () => {
    const place = { root, name: "a", folder: "b", files };
    const path = await writeOutput(place);
    const again = writeOutput({ ...place, files: [{ path: "report.html", content: "other" }] });
    await expect(again).rejects.toThrow(OutputError);
    expect(await readFile(join(path, "report.html"), "utf8")).toBe("<p>ü</p>");
  });

  it.each(["..", "../elsewhere", "a/b", "/tmp", ""])("refuses the folder %j", async (folder) => {
    await expect(writeOutput({ root, name: "a", folder, files })).rejects.toThrow(OutputError);
    expect(await readdir(root)).toEqual([]);
  });

  it.each(["../x", "/x", "a/../../x", "a\\b", ".hidden", ""])("refuses the file %j", async (path) => {
    const place = { root, name: "a", folder: "b", files: [{ path, content: "" }] };
    await expect(writeOutput(place)).rejects.toThrow(/not a path inside/);
  });

  it("keeps any name inside the root", async () => {
    const path = await writeOutput({ root, name: "../../up", folder: "b", files });
    expect(path).toBe(join(root, "up", "b"));
  });

  it("leaves nothing behind when a table fails half way", async () => {
    function* broken() {
      yield "a,b\r\n";
      throw new Error("no more rows");
    }
    const half = writeOutput({
      root,
      name: "a",
      folder: "b",
      files: [...files, { path: "trials.csv", content: broken() }],
    });
    await expect(half).rejects.toThrow("no more rows");
    expect(await readdir(join(root, "a"))).toEqual([]);
  });

  it("writes into an empty folder that stands there already", async () => {
    await mkdir(join(root, "mine"));
    await writeFolder(join(root, "mine"), { files });
    expect((await readdir(join(root, "mine"))).sort()).toEqual(["charts", "report.html"]);
  });

  it("says why when a file stands in the way", async () => {
    await writeFile(join(root, "a"), "");
    await expect(writeOutput({ root, name: "a", folder: "b", files })).rejects.toThrow(
      /Cannot write to .*: a file stands in the way\./,
    );
  });

  it.skipIf(process.getuid?.() === 0)("says why when it may not write", async () => {
    await chmod(root, 0o500);
    await expect(writeOutput({ root, name: "a", folder: "b", files })).rejects.toThrow(/permission denied/);
  });
});
