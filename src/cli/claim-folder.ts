import { randomInt } from "node:crypto";
import { readdirSync, rmSync } from "node:fs";
import { mkdir, readdir, rmdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { isRunning, processMark } from "../store/process-mark.ts";
import { failure } from "./ending.ts";

/** How the hidden folder begins in which a run keeps what is not whole yet; the mark of its process follows. */
const prefix = ".unfinished-";
/** Tries before a folder counts as another's: two that begin at once both step back, and one is there first the next time. */
const TRIES = 4;

/**
 * Claims a folder for this process, and gives back the hidden folder in it for what is not whole yet. What dead processes left
 * is swept; a folder that a living one has claimed is refused. Throws what `mkdir` throws.
 */
export async function claimFolder(path: string, shown: string): Promise<string> {
  const own = join(path, `${prefix}${processMark}`);
  for (let tries = 1; ; tries++) {
    sweepFolder(path);
    await mkdir(own).catch((error: NodeJS.ErrnoException) => {
      throw error.code === "EEXIST" ? isInUse(shown, own, true) : error;
    });
    const other = (await readdir(path)).find((name) => isLeftover(name) && name !== basename(own));
    if (other === undefined) return own;
    await rmdir(own);
    if (tries === TRIES) throw isInUse(shown, join(shown, other), isRunning(markIn(other)));
    await setTimeout(randomInt(60));
  }
}

/** Takes away what processes that are dead left unfinished in a folder; whether there was any. */
export function sweepFolder(path: string): boolean {
  const dead = readdirSync(path).filter(isDead);
  for (const name of dead) rmSync(join(path, name), { recursive: true, force: true });
  return dead.length > 0;
}

/** Whether a name is that of something unfinished. */
export function isLeftover(name: string): boolean {
  return name.startsWith(prefix) || isOfOldVersion(name);
}

function isDead(name: string): boolean {
  return isOfOldVersion(name) || (name.startsWith(prefix) && isRunning(markIn(name)) === false);
}

/** What version 0.1.0 left: its names do not say whose they were. */
function isOfOldVersion(name: string): boolean {
  return /^\.unfinished-\w{6}$|^\.probe-[0-9a-f-]{36}$/.test(name);
}

function markIn(name: string): string {
  return name.slice(prefix.length);
}

function isInUse(shown: string, claim: string, runs: boolean | undefined): Error {
  return runs
    ? failure(`another run is writing to ${shown}`, "Name another folder with --out.")
    : failure(
        `a run on another machine, or in another container, may be writing to ${shown}`,
        `Name another folder with --out, or remove ${claim} if that run is over.`,
      );
}
