import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { WrittenFile } from "./manifest.ts";
import type { OutputFile } from "./report-files.ts";

/** A folder for results. */
export interface OutputFolder {
  readonly path: string;
  /** The hidden folder inside for what is not whole yet: belongs to the writer alone, who takes it away. */
  readonly unfinished: string;
}

/** A result that could not be written; the message is meant for the user. */
export class OutputError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "OutputError";
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EFBIG: "a file would grow larger than the system allows",
  EIO: "the disk, or the terminal, is out of reach",
  ENOTDIR: "a file stands in the way",
  EEXIST: "a file stands in the way",
  ENOENT: "no folder can be made there",
  ENAMETOOLONG: "the name is too long",
};

/** Why the system refused to write, in words where it has them. */
export function whyNotWritten(error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? message;
}

/** A path inside the folder, with forward slashes; anything else is a bug of whoever asked. */
function checkPath(path: string): void {
  const parts = path.split("/");
  if (parts.some((part) => part === "" || part.startsWith(".") || /[\\:\0]/.test(part)))
    throw new Error(`${JSON.stringify(path)} is not a path inside a result's folder.`);
}

/** Comes back when the last byte is on the disk, or throws: a full disk takes the first part of a file and says nothing. */
async function writeToTheEnd(folder: string, { path, content }: OutputFile): Promise<WrittenFile> {
  checkPath(path);
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content, { flag: "wx", flush: true });
  return { path, bytes: (await stat(file)).size };
}

const MANIFEST = "manifest.json";

/** The manifest moves last, in the place of an earlier one: what it lists stands. */
async function moveUp(staging: string, folder: string): Promise<void> {
  const names = (await readdir(staging)).filter((name) => name !== MANIFEST);
  const taken = names.find((name) => existsSync(join(folder, name)));
  if (taken !== undefined) throw new OutputError(`${join(folder, taken)} stands in the way.`);
  for (const name of names) await rename(join(staging, name), join(folder, name));
  await rename(join(staging, MANIFEST), join(folder, MANIFEST)).catch(ignoreMissing);
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}

/**
 * Adds files to a folder, and gives back their sizes. All are written into the hidden folder first and moved when they are on the
 * disk to the last byte, so that each that is seen is whole; the manifest, made of what was written, comes last. Throws OutputError
 * where it cannot, and takes away what it began.
 */
export async function addToFolder(
  { path, unfinished }: OutputFolder,
  files: Iterable<OutputFile>,
  manifest?: (written: readonly WrittenFile[]) => string,
): Promise<readonly WrittenFile[]> {
  const staging = join(unfinished, "next");
  const written: WrittenFile[] = [];
  try {
    await mkdir(staging, { recursive: true });
    for (const file of files) written.push(await writeToTheEnd(staging, file));
    if (manifest) await writeToTheEnd(staging, { path: MANIFEST, content: manifest(written) });
    await moveUp(staging, path);
    return written;
  } catch (error) {
    if (error instanceof OutputError || (error as NodeJS.ErrnoException).syscall === undefined) throw error;
    throw new OutputError(`cannot write to ${path}: ${whyNotWritten(error)}`, { cause: error });
  } finally {
    await rm(staging, { recursive: true, force: true }).catch(() => {});
  }
}
