import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Priors } from "../model/priors.ts";
import { codeFingerprint } from "./code-fingerprint.ts";
import type { PriorsStore } from "./priors-store.ts";
import { isRunning, processMark } from "./process-mark.ts";

/** How files end that are being written. */
const DRAFT = ".draft";

interface Entry {
  readonly format: "truce-pilot";
  readonly code: string;
  readonly fingerprint: string;
  readonly priors: Priors;
}

/**
 * Keeps pilots in a folder, one file each: `pilot-<fingerprint>.json`. An entry that is damaged, or that other code
 * measured, counts as missing. When nothing can be written, `warn` is told once.
 */
export function onDiskStore(folder: string, warn: (message: string) => void): PriorsStore {
  let warned = false;
  let isSwept = false;
  let code: string | undefined;
  const currentCode = () => {
    code ??= codeFingerprint();
    return code;
  };
  const fileOf = (fingerprint: string) => join(folder, `pilot-${fingerprint}.json`);
  return {
    async read(fingerprint) {
      try {
        const entry: unknown = JSON.parse(await readFile(fileOf(fingerprint), "utf8"));
        return isEntry(entry, fingerprint, currentCode()) ? entry.priors : undefined;
      } catch {
        return undefined;
      }
    },
    async write(fingerprint, priors) {
      try {
        if (!isSwept) await sweepDrafts(folder);
        isSwept = true;
        const entry: Entry = { format: "truce-pilot", code: currentCode(), fingerprint, priors };
        await writeWhole(fileOf(fingerprint), JSON.stringify(entry));
      } catch (error) {
        if (!warned) warn(`cannot keep the pilot in ${folder}: ${(error as Error).message}`);
        warned = true;
      }
    },
  };
}

/** Writes beside the target and renames, so that nobody ever reads half a file. */
async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${processMark}.${randomUUID().slice(0, 8)}${DRAFT}`;
  try {
    await writeFile(draft, text, { flush: true });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    throw error;
  }
}

/** Takes away drafts of processes that are dead; version 0.1.0 did not write on them whose they are. */
async function sweepDrafts(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((name) => name.endsWith(DRAFT))) {
    const mark = /\.json\.([^.]+)\.[^.]+\.draft$/.exec(name)?.[1];
    if (mark === undefined || isRunning(mark) === false) await rm(join(folder, name), { force: true });
  }
}

/** Whether a file holds an entry of ours; whether its priors fit the company is for the pilot to say. */
function isEntry(value: unknown, fingerprint: string, code: string): value is Entry {
  const entry = value as Partial<Entry> | null;
  return (
    entry?.format === "truce-pilot" &&
    entry.code === code &&
    entry.fingerprint === fingerprint &&
    entry.priors?.fingerprint === fingerprint
  );
}
