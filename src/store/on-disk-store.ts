import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Priors } from "../model/priors.ts";
import { codeFingerprint } from "./code-fingerprint.ts";
import type { PriorsStore } from "./priors-store.ts";

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
  const draft = `${file}.${randomUUID()}.draft`;
  try {
    await writeFile(draft, text);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    throw error;
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
