import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** The relative imports of a file, types and text left out. */
const IMPORT = /\b(?:from|import)\s*\(?\s*"(\.{1,2}\/[^"]+)"/g;

/** All TypeScript in a folder, in the order of its names. */
export function codeIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name))
    .sort();
}

/** Which files import a file, of all in `src` and `test` of a folder. */
export function importersIn(root: string): ReadonlyMap<string, readonly string[]> {
  const importers = new Map<string, string[]>();
  const files = ["src", "test"].flatMap((folder) =>
    codeIn(join(root, folder)).map((name) => relative(root, name)),
  );
  for (const file of files) {
    for (const [, path] of readFileSync(join(root, file), "utf8").matchAll(IMPORT)) {
      const imported = relative(root, join(root, dirname(file), path!));
      importers.set(imported, [...(importers.get(imported) ?? []), file]);
    }
  }
  return importers;
}

/**
 * The test files that a source file can break, nearest first: its mirror, then those in the mirrors of its folders, from the inmost
 * out, each by how many imports lie between.
 */
export function testsNear(
  file: string,
  root: string,
  importers: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const mirror = file.replace(/^src/, "test").replace(/\.ts$/, ".test.ts");
  const found = new Set(existsSync(join(root, mirror)) ? [mirror] : []);
  const seen = new Set([file]);
  for (let ring: readonly string[] = [file]; ring.length > 0; ) {
    const next = [...new Set(ring.flatMap((one) => importers.get(one) ?? []))].filter(
      (one) => !seen.has(one),
    );
    for (const one of next) {
      seen.add(one);
      if (one.endsWith(".test.ts")) found.add(one);
    }
    ring = next;
  }
  const apart = (test: string) => relative(dirname(mirror), dirname(test)).split("/").filter(Boolean).length;
  const [first, ...others] = [...found];
  const byFolder = (tests: readonly string[]) => [...tests].sort((a, b) => apart(a) - apart(b));
  return first === mirror ? [first, ...byFolder(others)] : byFolder([...found]);
}
