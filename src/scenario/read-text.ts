import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname } from "node:path";
import { didYouMean } from "./near-miss.ts";

/** Bytes that a scenario or a series may have; real ones have a few thousand. */
const LARGEST_FILE = 1_000_000;

const SAVE_AS = "save the file in the encoding UTF-8";

/** A text, or why there is none: the line is 0 where the file as a whole is to blame. */
export type TextRead =
  | { readonly text: string }
  | { readonly line: number; readonly message: string; readonly hint?: string };

/** Reads a UTF-8 text file of at most so many bytes. Never throws for what an author can put right. */
export function readText(file: string, largest = LARGEST_FILE): TextRead {
  try {
    const bytes = readBytes(file, largest);
    return typeof bytes === "string" ? { line: 0, message: bytes } : decodeText(bytes);
  } catch (error) {
    return unreadable(file, error);
  }
}

/** The file's bytes, or a sentence on why it is not a file to be read. */
function readBytes(file: string, largest: number): Buffer | string {
  // Looked at before it is opened: opening a pipe that nobody writes to would wait for ever.
  const found = statSync(file);
  if (found.isDirectory()) return "is a directory, not a file";
  if (!found.isFile()) return "is not a regular file";
  if (found.size > largest) return `is too large: ${found.size} bytes, at most ${largest} are read`;
  return readFileSync(file);
}

/** The text that some bytes are in UTF-8, or why they are none. */
export function decodeText(bytes: Uint8Array): TextRead {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) {
    return { line: 0, message: `is text in the encoding ${wide}`, hint: SAVE_AS };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return {
      line: firstBadLine(bytes),
      message: "is not UTF-8 text",
      hint: SAVE_AS,
    };
  }
}

/** What Excel calls Unicode text, and what it is: told by the mark at its beginning, or by a NUL beside the first letter. */
function wideEncoding([first, second]: Uint8Array): string | undefined {
  if ((first === 0xff && second === 0xfe) || (first !== undefined && first > 0 && second === 0))
    return "UTF-16";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== undefined && second > 0))
    return "UTF-16";
  return undefined;
}

/** The first line that is not UTF-8. A line feed is never part of a longer character, so lines can be told apart before. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start <= bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    if (!isUtf8(bytes.subarray(start, end < 0 ? bytes.length : end))) return line;
    if (end < 0) break;
    start = end + 1;
  }
  return 1;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function unreadable(file: string, error: unknown): TextRead {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
  if (code === "ENOENT" || code === "ENOTDIR")
    return { line: 0, message: "there is no such file", ...nearby(file) };
  if (code === "EACCES" || code === "EPERM")
    return { line: 0, message: "may not be read: permission denied" };
  if (code === "ERR_INVALID_ARG_VALUE") return { line: 0, message: "is not a file's name" };
  return { line: 0, message: `cannot be read: ${code}` };
}

/** A hint at a file beside it whose name is much the same. */
function nearby(file: string): { readonly hint?: string } {
  try {
    const others = readdirSync(dirname(file)).filter((name) => name !== basename(file));
    const hint = didYouMean(basename(file), others);
    return hint === undefined ? {} : { hint };
  } catch {
    return {};
  }
}
