import { readFile } from "node:fs/promises";
import type { Findings } from "../experiments/findings.ts";
import { wrongUsage } from "./ending.ts";
import { findingsSchema } from "./findings-schema.ts";

const REDO = "Run the comparison again to make a new one.";

/** Reads a findings file that some earlier run wrote; says in a sentence why it will not do. */
export async function readFindings(file: string): Promise<Findings> {
  const value = parse(file, await readWhole(file));
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format !== "truce-findings") {
    throw wrongUsage(`${file} is not a findings file`, "A run writes it as findings.json beside the report.");
  }
  if (version !== 1) {
    throw wrongUsage(
      `${file} has findings of version ${JSON.stringify(version)}; this software draws version 1`,
      REDO,
    );
  }
  const checked = findingsSchema.safeParse(value);
  if (checked.success) return checked.data;
  const { path, message } = checked.error.issues[0]!;
  throw wrongUsage(`${file} is damaged: ${path.join(".")}: ${message}`, REDO);
}

async function readWhole(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw wrongUsage(`${file}: there is no such file`);
    if (code === "EISDIR") throw wrongUsage(`${file} is a folder`, "Name the findings.json in it.");
    throw wrongUsage(`${file} cannot be read: ${message}`);
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw wrongUsage(`${file} is not JSON: ${(error as Error).message}`, REDO);
  }
}
