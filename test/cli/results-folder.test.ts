import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { datedFolder, givenFolder } from "../../src/cli/results-folder.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "truce-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const noon = new Date("2026-11-23T08:55:01.700Z");

test("a run's folder is named after the scenario and the time", async () => {
  const { path } = await datedFolder(root, "contest-or-pool", noon);
  expect(path).toBe(join(root, "contest-or-pool", "2026-11-23T08-55-01Z"));
  expect(readdirSync(path)).toEqual([]);
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
  await givenFolder(out);
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
  const { path, release } = await datedFolder(root, "a", noon);
  mkdirSync(join(path, ".unfinished-1", "charts"), { recursive: true });
  writeFileSync(join(path, ".unfinished-1", "report.html"), "half");
  release();
  expect(existsSync(join(root, "a"))).toBe(false);
});
