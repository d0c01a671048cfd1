import { mkdir } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { whyNotWritten } from "../report/write-output.ts";
import { failure } from "./ending.ts";

/**
 * Makes a folder and what is missing above it. Throws what `mkdir` throws. Node's own way of making all of them never ends
 * where the system says of an existing folder that nothing can be made in it, as `/proc` does.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return;
    const above = dirname(resolve(folder));
    if (code !== "ENOENT" || above === resolve(folder)) throw error;
    await makeFolder(above);
    await mkdirOnce(folder);
  }
}

/** Somebody else may have made it in the meantime. */
async function mkdirOnce(folder: string): Promise<void> {
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
}

/** The ending of a command that cannot write where it should. */
export function cannotWrite(folder: string, error: unknown, hint: string): never {
  throw failure(`cannot write to ${folder}: ${whyNotWritten(error)}`, hint);
}
