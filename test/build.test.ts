import { execFileSync, execSync, spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

interface Swap {
  readonly swapBuild: (dist: string, fresh: string, now?: number) => string;
  readonly currentBuild: (dist: string) => string | undefined;
}

const { swapBuild, currentBuild } = (await import(
  new URL("../swap-build.mjs", import.meta.url).href
)) as Swap;

let root: string;
let dist: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "truce-built-"));
  dist = join(root, "dist");
  mkdirSync(dist);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const DAY = 24 * 3600 * 1000;

/** A build, of which the executable loads the rest when it is told to. */
function fresh(says: string): string {
  const folder = mkdtempSync(join(dist, ".building-"));
  mkdirSync(join(folder, "engine"));
  writeFileSync(
    join(folder, "cli.js"),
    `console.log("began"); process.stdin.once("data", async () => (await import("./${says}.js")).say());`,
  );
  writeFileSync(
    join(folder, `${says}.js`),
    `export const say = () => { console.log("${says}"); process.exit(); };`,
  );
  writeFileSync(join(folder, "index.js"), `export const says = "${says}";`);
  writeFileSync(join(folder, "engine/worker.js"), "");
  return folder;
}

test("a process goes on with the build that it began with, and the next one begins with the new", async () => {
  swapBuild(dist, fresh("old"));
  writeFileSync(join(dist, "package.json"), '{ "type": "module" }');
  const child = spawn(process.execPath, [join(dist, "cli.js")]);
  let said = "";
  const closed = new Promise((resolve) => child.on("close", resolve));
  await new Promise<void>((resolve) => {
    child.stdout.on("data", (text) => {
      said += text;
      resolve();
    });
  });
  swapBuild(dist, fresh("new"));
  child.stdin.write("go on\n");
  expect({ code: await closed, said }).toEqual({ code: 0, said: "began\nold\n" });
  expect(execFileSync(process.execPath, [join(dist, "cli.js")], { input: "go on\n" }).toString()).toContain(
    "new",
  );
});

test("the same sources are the same build", () => {
  const first = swapBuild(dist, fresh("a"));
  expect(swapBuild(dist, fresh("a"))).toBe(first);
  expect(currentBuild(dist)).toBe(first);
  expect(readdirSync(dist).filter((name) => name.startsWith(".building"))).toEqual([]);
});

test("a build goes a day after another has taken its place, however old it was by then", () => {
  const now = Date.now();
  const first = swapBuild(dist, fresh("a"), now);
  swapBuild(dist, fresh("b"), now + 9 * DAY);
  swapBuild(dist, fresh("c"), now + 9.5 * DAY);
  expect(existsSync(join(dist, first))).toBe(true);
  const last = swapBuild(dist, fresh("d"), now + 10.2 * DAY);
  expect(existsSync(join(dist, first))).toBe(false);
  expect(existsSync(join(dist, last))).toBe(true);
});

test("no package takes an old build along", () => {
  const first = swapBuild(dist, fresh("a"));
  const second = swapBuild(dist, fresh("b"));
  writeFileSync(join(root, "package.json"), '{ "name": "a", "version": "1.0.0", "files": ["dist"] }');
  const [packed] = JSON.parse(execSync("npm pack --dry-run --json", { cwd: root, stdio: "pipe" }).toString());
  const paths = packed.files.map(({ path }: { path: string }) => path);
  expect(paths).toContain(`dist/${second}/engine/worker.js`);
  expect(paths).toContain("dist/cli.js");
  expect(paths.filter((path: string) => path.includes(first))).toEqual([]);
});

test("the project's build swaps", () => {
  const { scripts } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  expect(scripts.build).toBe("node build.mjs");
  expect(scripts.start).toMatch(/^npm run build --silent && node dist\/cli\.js /);
});
