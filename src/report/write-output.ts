import { mkdir, mkdtemp, open, readdir, rename, rm, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { WrittenFile } from "./manifest.ts";
import type { OutputFile } from "./report-files.ts";
import { safeName } from "./safe-name.ts";

/** How folders begin in which a result is written before it is whole. */
export const unfinishedPrefix = ".unfinished-";

/** A result that could not be written; the message is meant for the user. */
export class OutputError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "OutputError";
  }
}

/** Files for a folder; the manifest is made of what was written and comes last. */
export interface Output {
  readonly files: Iterable<OutputFile>;
  readonly manifest?: (written: readonly WrittenFile[]) => string;
}

/** Where a result goes: `root/name/folder`. */
export interface OutputPlace {
  readonly root: string;
  /** Anything; it is made safe. */
  readonly name: string;
  /** The name of one folder: a time, or what the user called it. */
  readonly folder: string;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
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

function cannotWrite(path: string, error: unknown): OutputError {
  return new OutputError(`Cannot write to ${path}: ${whyNotWritten(error)}.`, { cause: error });
}

/** A path inside the folder, with forward slashes; anything else is a bug of whoever asked. */
function checkPath(path: string): void {
  const parts = path.split("/");
  if (parts.some((part) => part === "" || part.startsWith(".") || /[\\:\0]/.test(part)))
    throw new Error(`${JSON.stringify(path)} is not a path inside a result's folder.`);
}

async function writeFile(folder: string, { path, content }: OutputFile): Promise<WrittenFile> {
  checkPath(path);
  await mkdir(dirname(join(folder, path)), { recursive: true });
  const file = await open(join(folder, path), "wx");
  let bytes = 0;
  try {
    for (const piece of typeof content === "string" ? [content] : content) {
      bytes += (await file.write(piece)).bytesWritten;
    }
  } finally {
    await file.close();
  }
  return { path, bytes };
}

async function writeAll(folder: string, output: Output): Promise<void> {
  const written: WrittenFile[] = [];
  for (const file of output.files) written.push(await writeFile(folder, file));
  if (output.manifest) await writeFile(folder, { path: "manifest.json", content: output.manifest(written) });
}

/** The manifest moves last: where it stands, everything stands. */
async function moveUp(staging: string, folder: string): Promise<void> {
  const names = (await readdir(staging)).sort(
    (a, b) => Number(a === "manifest.json") - Number(b === "manifest.json"),
  );
  for (const name of names) await rename(join(staging, name), join(folder, name));
  await rmdir(staging);
}

async function isEmpty(folder: string): Promise<boolean> {
  await mkdir(folder, { recursive: true });
  return (await readdir(folder)).length === 0;
}

/**
 * Writes a result into a folder that is new or empty, and gives back its path. Everything is written into a hidden folder inside
 * first and moved at the end, so that a result is whole or not there. Throws OutputError where it cannot.
 */
export async function writeFolder(folder: string, output: Output): Promise<string> {
  let staging: string | undefined;
  try {
    if (!(await isEmpty(folder)))
      throw new OutputError(`${folder} is not empty: a run never overwrites another's results.`);
    staging = await mkdtemp(join(folder, unfinishedPrefix));
    await writeAll(staging, output);
    await moveUp(staging, folder);
    return folder;
  } catch (error) {
    if (staging !== undefined) await rm(staging, { recursive: true, force: true });
    await rmdir(folder).catch(() => {});
    if (error instanceof OutputError || (error as NodeJS.ErrnoException).syscall === undefined) throw error;
    throw cannotWrite(folder, error);
  }
}

/** Writes a result to `root/name/folder`; neither name can lead out of the root. */
export async function writeOutput(place: OutputPlace & Output): Promise<string> {
  const { root, name, folder } = place;
  if (safeName(folder) !== folder)
    throw new OutputError(`${JSON.stringify(folder)} cannot be a folder's name; ${safeName(folder)} can.`);
  return writeFolder(join(root, safeName(name), folder), place);
}
