import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

/** How long a build is kept once another has taken its place: longer than a run that began with it lasts. */
const KEPT_MS = 24 * 3600 * 1000;

/** What stands at a fixed place and leads into the folder of the newest build. */
const pointers = {
  "cli.js": (build) => `#!/usr/bin/env node\nimport "./${build}/cli.js";\n`,
  "index.js": (build) => `export * from "./${build}/index.js";\n`,
  "index.d.ts": (build) => `export * from "./${build}/index.js";\n`,
  "engine/worker.js": (build) => `export * from "../${build}/engine/worker.js";\n`,
  "build.json": (build) => `${JSON.stringify({ folder: build })}\n`,
};

/**
 * Puts a fresh build, made in a folder inside `dist`, in the place of the last one, and gives back its name. Each build has a folder of
 * its own, named after its content, so that a process that is running goes on with the one it began with; what was replaced
 * more than a day ago is taken away. No package takes old builds along.
 */
export function swapBuild(dist, fresh, now = Date.now()) {
  const build = hashOf(fresh);
  const before = currentBuild(dist);
  if (existsSync(join(dist, build))) rmSync(fresh, { recursive: true });
  else renameSync(fresh, join(dist, build));
  for (const [file, text] of Object.entries(pointers)) replace(join(dist, file), text(build));
  if (before !== undefined && before !== build) touch(join(dist, before), now);
  const kept = [".npmignore", build, ...Object.keys(pointers).map((file) => file.split("/")[0])];
  const old = readdirSync(dist).filter((name) => !kept.includes(name));
  for (const name of old) {
    if (now - statSync(join(dist, name)).mtimeMs > KEPT_MS) rmSync(join(dist, name), { recursive: true });
  }
  replace(join(dist, ".npmignore"), old.map((name) => `/${name}\n`).join(""));
  return build;
}

/** The name of the newest build; undefined where there is none. */
export function currentBuild(dist) {
  try {
    return JSON.parse(readFileSync(join(dist, "build.json"), "utf8")).folder;
  } catch {
    return undefined;
  }
}

function hashOf(folder) {
  const hash = createHash("sha256");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  for (const name of names.filter((name) => statSync(join(folder, name)).isFile())) {
    hash.update(`${name.replaceAll("\\", "/")}\0`).update(readFileSync(join(folder, name)));
  }
  return hash.digest("hex").slice(0, 12);
}

/** At one go: whoever starts meanwhile finds the old file or the new one. */
function replace(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}

function touch(folder, now) {
  if (existsSync(folder)) utimesSync(folder, now / 1000, now / 1000);
}
