import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeFolder } from "../../src/cli/make-folder.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "truce-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test("what is missing above a folder is made too, and what is there is taken", async () => {
  const deep = join(root, "a", "b", "c");
  await Promise.all([makeFolder(deep), makeFolder(deep)]);
  expect(existsSync(deep)).toBe(true);
  await makeFolder(deep);
});

test("a file in the way, or a link that leads nowhere, is an error", async () => {
  writeFileSync(join(root, "file"), "");
  symlinkSync(join(root, "nowhere", "at-all"), join(root, "link"));
  await expect(makeFolder(join(root, "file", "inside"))).rejects.toMatchObject({ code: "ENOTDIR" });
  await expect(makeFolder(join(root, "link", "inside"))).rejects.toThrow();
});

test.skipIf(!existsSync("/proc/self"))(
  "where the system makes no folder, trying ends",
  async () => {
    await expect(makeFolder("/proc/truce")).rejects.toMatchObject({ code: "ENOENT" });
  },
  5000,
);
