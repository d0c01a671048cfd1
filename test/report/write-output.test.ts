import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { addToFolder, OutputError } from "../../src/report/write-output.ts";

let path: string;
let unfinished: string;
beforeEach(async () => {
  path = await mkdtemp(join(tmpdir(), "truce-output-"));
  unfinished = join(path, ".unfinished-mine");
});
afterEach(async () => {
  await rm(path, { recursive: true, force: true });
});

const files = [
  { path: "report.html", content: "<p>ü</p>" },
  { path: "charts/leads.svg", content: ["<svg", "/>"] },
];
const manifest = (written: unknown) => JSON.stringify(written);
const seen = async () => (await readdir(path)).filter((name) => !name.startsWith(".")).sort();

it("writes files whole or in pieces, and a manifest of their sizes", async () => {
  const sizes = [
    { path: "report.html", bytes: 9 },
    { path: "charts/leads.svg", bytes: 6 },
  ];
  expect(await addToFolder({ path, unfinished }, files, manifest)).toEqual(sizes);
  expect(await seen()).toEqual(["charts", "manifest.json", "report.html"]);
  expect(await readFile(join(path, "charts/leads.svg"), "utf8")).toBe("<svg/>");
  expect(JSON.parse(await readFile(join(path, "manifest.json"), "utf8"))).toEqual(sizes);
  expect(await readdir(unfinished)).toEqual([]);
});

it("adds to what stands, and puts a new manifest in the place of the old", async () => {
  await addToFolder({ path, unfinished }, [{ path: "findings.json", content: "{}" }], () => "first");
  await addToFolder({ path, unfinished }, files, () => "second");
  expect(await seen()).toEqual(["charts", "findings.json", "manifest.json", "report.html"]);
  expect(await readFile(join(path, "manifest.json"), "utf8")).toBe("second");
});

it("never overwrites another's results", async () => {
  await writeFile(join(path, "report.html"), "mine");
  await expect(addToFolder({ path, unfinished }, files)).rejects.toThrow(OutputError);
  expect(await seen()).toEqual(["report.html"]);
  expect(await readFile(join(path, "report.html"), "utf8")).toBe("mine");
});

it.each(["../x", "/x", "a/../../x", "a\\b", ".hidden", ""])("refuses the file %j", async (file) => {
  await expect(addToFolder({ path, unfinished }, [{ path: file, content: "" }])).rejects.toThrow(
    /not a path inside/,
  );
});

it("leaves what stood, and nothing of its own, when a table fails half way", async () => {
  function* broken() {
    yield "a,b\r\n";
    throw new Error("no more rows");
  }
  await addToFolder({ path, unfinished }, [{ path: "findings.json", content: "{}" }], () => "first");
  const half = addToFolder({ path, unfinished }, [...files, { path: "trials.csv", content: broken() }]);
  await expect(half).rejects.toThrow("no more rows");
  expect(await seen()).toEqual(["findings.json", "manifest.json"]);
  expect(await readdir(unfinished)).toEqual([]);
});

it("makes a folder again that was taken away meanwhile", async () => {
  await mkdir(unfinished);
  await rm(path, { recursive: true });
  await addToFolder({ path, unfinished }, files);
  expect(await seen()).toEqual(["charts", "report.html"]);
});

it("says why when a file stands in the way", async () => {
  await writeFile(unfinished, "");
  await expect(addToFolder({ path, unfinished }, files)).rejects.toThrow(
    /cannot write to .*: a file stands in the way/,
  );
});
