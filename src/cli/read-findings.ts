import { readFile } from "node:fs/promises";
import type { z } from "zod";
import type { Findings } from "../experiments/findings.ts";
import { inOneLine } from "../language/printable.ts";
import { softwareVersion } from "../software.ts";
import { wrongUsage } from "./ending.ts";
import { type FindingsFault, findingsFaults } from "./findings-faults.ts";
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
      inOneLine(
        `${file} has findings of version ${JSON.stringify(version)}; Truce ${softwareVersion} reads version 1`,
      ),
      REDO,
    );
  }
  const checked = findingsSchema.safeParse(value);
  if (!checked.success) throw unread(file, checked.error.issues[0]!, value);
  const [fault] = findingsFaults(checked.data);
  if (fault) throw damaged(file, fault);
  return checked.data;
}

function damaged(
  file: string,
  { path, message }: Pick<FindingsFault, "message"> & { path: readonly PropertyKey[] },
) {
  return wrongUsage(`${file} is damaged: ${path.map(String).join(".")} ${inOneLine(message)}`, REDO);
}

/** What the schema refuses: a key that it does not know would be lost without a word, everything else is damage. */
function unread(file: string, issue: z.core.$ZodIssue, value: unknown): Error {
  if (issue.code !== "unrecognized_keys") return damaged(file, { path: issue.path, message: issue.message });
  const key = [...issue.path, issue.keys[0]!].map(String).join(".");
  const { software } = value as { readonly software?: unknown };
  const by = typeof software === "string" ? ` Truce ${software} wrote it.` : "";
  return wrongUsage(
    `${file} holds ${inOneLine(key)}, which Truce ${softwareVersion} does not know and would leave out of the report`,
    inOneLine(`Draw it with the Truce that wrote it.${by}`),
  );
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
