import { readdirSync, rmdirSync, rmSync, statSync } from "node:fs";
import { mkdir, readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { safeName } from "../report/safe-name.ts";
import type { OutputFolder } from "../report/write-output.ts";
import { claimFolder, isLeftover, sweepFolder } from "./claim-folder.ts";
import { Ending, failure } from "./ending.ts";
import { cannotWrite, makeFolder } from "./make-folder.ts";
import { drawCommand } from "./shown-paths.ts";

/** A folder that belongs to this run alone. */
export interface ResultsFolder extends OutputFolder {
  /** Takes away what is unfinished in it, and the folder itself if nothing was written; at once, since the process may be ending. */
  readonly release: () => void;
}

const ELSEWHERE = "Name another folder with --out.";

/** Makes the folder that `--out` names; it must be new or empty, and writable. */
export async function givenFolder(out: string): Promise<ResultsFolder> {
  const path = resolve(out);
  await makeFolder(path).catch((error) => cannotWrite(out, error, ELSEWHERE));
  const folder = await claimed(path, [path], out);
  const present = (await readdir(path)).filter((name) => !isLeftover(name));
  if (present.length === 0) return folder;
  folder.release();
  throw failure(
    `the folder ${out} is not empty; a run never overwrites another's results`,
    present.includes("findings.json") && !present.includes("report.html")
      ? `Name a new folder with --out. To draw what is there: ${drawCommand(path)}`
      : "Name a new folder with --out.",
  );
}

/** Makes `output/<name>/<UTC time>/`, whatever the name may hold; runs of the same second get a number behind it. */
export async function datedFolder(root: string, name: string, now: Date): Promise<ResultsFolder> {
  const parent = join(root, safeName(name));
  await makeFolder(parent).catch((error) => cannotWrite(parent, error, ELSEWHERE));
  sweepDated(parent, now);
  const path = await makeNew(join(parent, timeName(now)), parent);
  return claimed(path, [path, parent, root], path);
}

/** A time as a folder's name, e.g. `2026-11-23T08-55-01Z`. */
function timeName(now: Date): string {
  return `${now.toISOString().slice(0, 19).replaceAll(":", "-")}Z`;
}

const isDated = (name: string) => /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ(-\d+)?$/.test(name);

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

/** A claimed folder; on its release the named ones go, from the innermost out, as far as they are empty by then. */
async function claimed(path: string, made: readonly string[], shown: string): Promise<ResultsFolder> {
  const unfinished = await claimFolder(path, shown).catch((error) => {
    if (error instanceof Ending) throw error;
    return cannotWrite(shown, error, ELSEWHERE);
  });
  const release = () => {
    rmSync(unfinished, { recursive: true, force: true });
    for (const folder of made) if (!wasRemoved(folder)) return;
  };
  return { path, unfinished, release };
}

/** Whether an empty folder could be taken away; one that holds something, or that is not ours to remove, stays as it is. */
function wasRemoved(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds within which whoever made a folder has claimed it. */
const UNCLAIMED = 60_000;

/** Takes away dated folders that killed runs left with nothing whole in them. */
function sweepDated(parent: string, now: Date): void {
  for (const name of readdirSync(parent).filter(isDated)) {
    const path = join(parent, name);
    try {
      if (sweepFolder(path) || now.getTime() - statSync(path).mtimeMs > UNCLAIMED) wasRemoved(path);
    } catch {
      // Somebody else was faster, or it is not ours to look into.
    }
  }
}
