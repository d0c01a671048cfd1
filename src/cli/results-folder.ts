import { randomUUID } from "node:crypto";
import { mkdir, readdir, rm, rmdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { failure } from "./ending.ts";

/** A folder that belongs to this run alone. */
export interface ResultsFolder {
  readonly path: string;
  /** Takes the folder away again if nothing was written. */
  readonly release: () => Promise<void>;
}

/** Makes the folder that `--out` names; it must be new or empty, and writable. */
export async function givenFolder(out: string): Promise<ResultsFolder> {
  const path = resolve(out);
  await mkdir(path, { recursive: true }).catch((error) => cannotWrite(out, error));
  const present = await readdir(path).catch((error) => cannotWrite(out, error));
  if (present.length > 0) {
    throw failure(
      `the folder ${out} is not empty; a run never overwrites another's results`,
      "Name a new folder with --out.",
    );
  }
  await tryWriting(path, out);
  return { path, release: () => removeEmpty(path) };
}

/** Makes `output/<name>/<UTC time>/`; runs of the same second get a number behind it. */
export async function datedFolder(root: string, name: string, now: Date): Promise<ResultsFolder> {
  const parent = join(root, name);
  await mkdir(parent, { recursive: true }).catch((error) => cannotWrite(parent, error));
  const path = await makeNew(join(parent, timeName(now)), parent);
  await tryWriting(path, path);
  return {
    path,
    release: async () => {
      for (const made of [path, parent, root]) await removeEmpty(made);
    },
  };
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
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") cannotWrite(parent, error);
    }
  }
}

async function tryWriting(path: string, shown: string): Promise<void> {
  const probe = join(path, `.probe-${randomUUID()}`);
  try {
    await writeFile(probe, "");
    await rm(probe);
  } catch (error) {
    cannotWrite(shown, error);
  }
}

async function removeEmpty(path: string): Promise<void> {
  await rmdir(path).catch(() => {});
}

function cannotWrite(folder: string, error: unknown): never {
  const { code, message } = error as NodeJS.ErrnoException;
  const reasons: Record<string, string> = {
    EACCES: "permission denied",
    EPERM: "permission denied",
    EROFS: "the file system is read-only",
    ENOSPC: "the disk is full",
    ENOTDIR: "a file stands in the way",
    EEXIST: "a file stands in the way",
  };
  throw failure(
    `cannot write to ${folder}: ${reasons[code ?? ""] ?? message}`,
    "Name another folder with --out.",
  );
}
