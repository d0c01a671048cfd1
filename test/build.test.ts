import { execSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

test("a build begins with an empty dist, or files of deleted sources would be shipped", () => {
  const { scripts } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const [clear, compile] = (scripts.build as string).split(" && ");
  expect(compile).toMatch(/^tsc /);
  const folder = mkdtempSync(join(tmpdir(), "truce-"));
  try {
    mkdirSync(join(folder, "dist"));
    writeFileSync(join(folder, "dist", "stale.js"), "");
    execSync(clear!, { cwd: folder });
    expect(existsSync(join(folder, "dist"))).toBe(false);
    execSync(clear!, { cwd: folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
