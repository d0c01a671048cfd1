import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { datedFolder, givenFolder } from "../../src/cli/results-folder.ts";
import { processMark } from "../../src/store/process-mark.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "truce-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const noon = new Date("2026-11-23T08:55:01.700Z");

test("a run's folder is named after the scenario and the time", async () => {
  const { path } = await datedFolder(root, "contest-or-pool", noon);
  expect(path).toBe(join(root, "contest-or-pool", "2026-11-23T08-55-01Z"));
  expect(readdirSync(path)).toEqual([`.unfinished-${processMark}`]);
});

test("no name leads out of the results, or is too long for a folder", async () => {
  for (const [name, folder] of [
    ["../../elsewhere", "elsewhere"],
    ["", "unnamed"],
    [".store", "store"],
    ["a/b\0c", "a-b-c"],
    ["x".repeat(500), "x".repeat(80)],
  ] as const) {
    expect((await datedFolder(root, name, noon)).path).toBe(join(root, folder, "2026-11-23T08-55-01Z"));
  }
});

test("two runs of the same second get two folders", async () => {
  const folders = await Promise.all([1, 2, 3].map(() => datedFolder(root, "a", noon)));
  expect(new Set(folders.map(({ path }) => path)).size).toBe(3);
});

test("a given folder is made, and an empty one is taken", async () => {
  const out = join(root, "deep", "er");
  (await givenFolder(out)).release();
  mkdirSync(out);
  expect((await givenFolder(out)).path).toBe(out);
});

test("a folder that holds something is refused and left alone", async () => {
  writeFileSync(join(root, "report.html"), "mine");
  await expect(givenFolder(root)).rejects.toMatchObject({
    exitCode: 1,
    message: expect.stringContaining("not empty"),
  });
  expect(readdirSync(root)).toEqual(["report.html"]);
});

test("a file in the way is told before anything is simulated", async () => {
  writeFileSync(join(root, "file"), "");
  for (const attempt of [
    () => givenFolder(join(root, "file")),
    () => datedFolder(join(root, "file"), "a", noon),
  ]) {
    await expect(attempt()).rejects.toMatchObject({
      exitCode: 1,
      message: expect.stringContaining("cannot write to"),
    });
  }
});

test("a folder in which nothing was written is taken away again, another is not", async () => {
  const empty = await givenFolder(join(root, "empty"));
  empty.release();
  expect(existsSync(empty.path)).toBe(false);
  const full = await givenFolder(join(root, "full"));
  writeFileSync(join(full.path, "findings.json"), "{}");
  full.release();
  expect(readdirSync(full.path)).toEqual(["findings.json"]);
});

test("what was being written when the process had to end is taken away", async () => {
  const { unfinished, release } = await datedFolder(root, "a", noon);
  mkdirSync(join(unfinished, "next", "charts"), { recursive: true });
  writeFileSync(join(unfinished, "next", "report.html"), "half");
  release();
  expect(existsSync(join(root, "a"))).toBe(false);
});

/** A process that had this one's number before it, so that it is over; and one on another machine. */
const dead = processMark.replace(/\d+$/, "1");
const elsewhere = processMark.replace(/^\w+/, "00000000");
const half = (folder: string, mark: string) => {
  mkdirSync(join(folder, `.unfinished-${mark}`, "next"), { recursive: true });
  writeFileSync(join(folder, `.unfinished-${mark}`, "next", "report.html"), "half");
};

test.each([dead, "Ab3xYz"])("what the killed run %s left does not stand in the way", async (mark) => {
  half(root, mark);
  const { unfinished } = await givenFolder(root);
  expect(readdirSync(root)).toEqual([basename(unfinished)]);
});

test("of runs that ask for one folder at the same time one gets it, and nobody destroys anything", async () => {
  const asked = await Promise.allSettled([1, 2, 3].map(() => givenFolder(root)));
  expect(asked.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected", "rejected"]);
  await expect(givenFolder(root)).rejects.toMatchObject({
    exitCode: 1,
    message: expect.stringContaining("another run is writing to"),
  });
  expect(readdirSync(root)).toEqual([`.unfinished-${processMark}`]);
});

test("a run of which nobody can see here whether it lives is not touched, and named", async () => {
  half(root, elsewhere);
  await expect(givenFolder(root)).rejects.toMatchObject({
    exitCode: 1,
    hint: expect.stringContaining(`remove ${join(root, `.unfinished-${elsewhere}`)}`),
  });
  expect(readdirSync(root)).toEqual([`.unfinished-${elsewhere}`]);
});

test("dated folders of killed runs go if nothing whole is in them, and only then", async () => {
  const folder = (name: string) => join(root, "a", name);
  half(folder("2026-11-01T00-00-00Z"), dead);
  half(folder("2026-11-02T00-00-00Z"), dead);
  writeFileSync(join(folder("2026-11-02T00-00-00Z"), "findings.json"), "{}");
  half(folder("2026-11-03T00-00-00Z"), elsewhere);
  half(folder("mine"), dead);
  const { path } = await datedFolder(root, "a", noon);
  expect(readdirSync(join(root, "a")).sort()).toEqual([
    "2026-11-02T00-00-00Z",
    "2026-11-03T00-00-00Z",
    basename(path),
    "mine",
  ]);
  expect(readdirSync(folder("2026-11-02T00-00-00Z"))).toEqual(["findings.json"]);
});

test("a folder with data that nobody has drawn is refused with the command that draws them", async () => {
  const out = join(root, "two words");
  mkdirSync(out);
  writeFileSync(join(out, "findings.json"), "{}");
  await expect(givenFolder(out)).rejects.toMatchObject({
    hint: expect.stringContaining(`truce report '${out}/findings.json'`),
  });
});
