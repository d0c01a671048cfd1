import { randomUUID } from "node:crypto";
import { readdirSync, rmdirSync, rmSync } from "node:fs";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { safeName } from "../report/safe-name.ts";
import { unfinishedPrefix } from "../report/write-output.ts";
import { failure } from "./ending.ts";
import { cannotWrite, makeFolder } from "./make-folder.ts";

/** A folder that belongs to this run alone. */
export interface ResultsFolder {
  readonly path: string;
  /** Takes away what is unfinished in it, and the folder itself if nothing was written; at once, since the process may be ending. */
  readonly release: () => void;
}

const ELSEWHERE = "Name another folder with --out.";

/** Makes the folder that `--out` names; it must be new or empty, and writable. */
export async function givenFolder(out: string): Promise<ResultsFolder> {
  const path = resolve(out);
  await makeFolder(path).catch((error) => cannotWrite(out, error, ELSEWHERE));
  const present = await readdir(path).catch((error) => cannotWrite(out, error, ELSEWHERE));
  if (present.length > 0) {
    throw failure(
      `the folder ${out} is not empty; a run never overwrites another's results`,
      "Name a new folder with --out.",
    );
  }
  await tryWriting(path, out);
  return { path, release: () => releaseAll([path]) };
}

/** Makes `output/<name>/<UTC time>/`, whatever the name may hold; runs of the same second get a number behind it. */
export async function datedFolder(root: string, name: string, now: Date): Promise<ResultsFolder> {
  const parent = join(root, safeName(name));
  await makeFolder(parent).catch((error) => cannotWrite(parent, error, ELSEWHERE));
  const path = await makeNew(join(parent, timeName(now)), parent);
  await tryWriting(path, path);
  return { path, release: () => releaseAll([path, parent, root]) };
}

/** A time as a folder's name, e.g. `2026-11-23T08-55-01Z`. */
function timeName(now: Date): string {
  return `${now.toISOString().slice(0, 19).replaceAll(":", "-")}Z`;
}

async function makeNew(wanted: string, parent: string): Promise<string> {
  for (let number = 1; ; number++) {
    const path = number === 1 ? wanted : `${wanted}-${number}`;
    try {
      await mkdir(path);
      return path;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") cannotWrite(parent, error, ELSEWHERE);
    }
  }
}

async function tryWriting(path: string, shown: string): Promise<void> {
  const probe = join(path, `.probe-${randomUUID()}`);
  try {
    await writeFile(probe, "");
    await rm(probe);
  } catch (error) {
    cannotWrite(shown, error, ELSEWHERE);
  }
}

/** Folders from the innermost out, each taken away if it is empty by then. */
function releaseAll(folders: readonly string[]): void {
  try {
    for (const name of readdirSync(folders[0]!).filter((name) => name.startsWith(unfinishedPrefix))) {
      rmSync(join(folders[0]!, name), { recursive: true, force: true });
    }
    for (const folder of folders) rmdirSync(folder);
  } catch {
    // It holds something, or somebody took it away: it stays as it is.
  }
}
