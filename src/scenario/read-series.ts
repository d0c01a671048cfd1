import { realpathSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve } from "node:path";
import { parseColumn } from "./parse-column.ts";
import { readText } from "./read-text.ts";
import type { SeriesRead, SeriesSource } from "./resolve-market.ts";

/**
 * Reads series files from the folder that a scenario stands in and below it. What a scenario names outside of it, directly or
 * by way of a link, is refused without being looked at: scenarios are passed around.
 */
export function seriesBeside(scenarioFile: string): SeriesSource {
  const folder = dirname(resolve(scenarioFile));
  return (file, column) => {
    const target = resolve(folder, file);
    if (!isInside(folder, target)) return outside(file);
    if (isLinkOutside(folder, target)) return outside(file);
    const read = readText(target);
    if (!("text" in read)) return { at: "file", ...inFile(file, read) };
    return parseColumn(read.text, column, file);
  };
}

/** Whether a link leads out of the folder. What is not there, or cannot be looked at, is told of when it is read. */
function isLinkOutside(folder: string, target: string): boolean {
  try {
    return !isInside(realpathSync(folder), realpathSync(target));
  } catch {
    return false;
  }
}

function isInside(folder: string, target: string): boolean {
  const way = relative(folder, target);
  return way !== "" && way !== ".." && !/^\.\.[\\/]/.test(way) && !isAbsolute(way);
}

function outside(file: string): SeriesRead {
  return {
    at: "file",
    message: `'${file}' is outside the scenario's folder`,
    hint: "put a copy beside the scenario",
  };
}

function inFile(
  file: string,
  { line, message, hint }: { readonly line: number; readonly message: string; readonly hint?: string },
): { readonly message: string; readonly hint?: string } {
  const place = line > 0 ? `'${file}', line ${line},` : `'${file}'`;
  return {
    message: message === "there is no such file" ? `${message} as '${file}'` : `${place} ${message}`,
    ...(hint && { hint }),
  };
}
