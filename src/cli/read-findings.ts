import type { z } from "zod";
import { type KnownFindings, knownFaults, knownFindings } from "../experiments/known-findings.ts";
import type { Fault } from "../findings/faults.ts";
import { FINDINGS_VERSION } from "../findings/findings.ts";
import { fromVersion1 } from "../findings/from-version-1.ts";
import { inOneLine } from "../language/printable.ts";
import { posingAsList } from "../scenario/posing-as-list.ts";
import { readText } from "../scenario/read-text.ts";
import { inWords } from "../scenario/say-value.ts";
import { softwareVersion } from "../software.ts";
import { wrongUsage } from "./ending.ts";

/** Bytes that findings, or the manifest beside them, may have; two plans in two markets over two years take less than a million. */
export const LARGEST_RECORD = 100_000_000;
/** Levels that lists and maps may be nested; findings need twenty. */
const DEEPEST = 100;
/** Letters after which what is said of a file is cut off. */
const LONGEST_SENTENCE = 400;

const REDO = "Run the comparison again to make a new one.";

/** Reads a findings file that some earlier run wrote; says in a sentence why it will not do. */
export function readFindings(file: string): KnownFindings {
  const read = readText(file, LARGEST_RECORD);
  if ("text" in read) return findingsFromText(file, read.text);
  const place = read.line > 0 ? `${file}:${read.line}` : file;
  throw wrongUsage(`${place}: ${read.message}`, read.hint ?? "Name the findings.json that a run wrote.");
}

/** The findings that a text holds; throws the sentence that says why it holds none that can be drawn. */
export function findingsFromText(file: string, text: string): KnownFindings {
  const value = parse(file, text);
  if (isDeeper(value, DEEPEST)) throw wrongUsage(`${file} is nested too deeply for a findings file`, REDO);
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format !== "truce-findings") {
    throw wrongUsage(`${file} is not a findings file`, "A run writes it as findings.json beside the report.");
  }
  const isOld = version === 1;
  if (version !== FINDINGS_VERSION && !isOld) {
    throw wrongUsage(
      inOneLine(
        `${file} has findings of version ${inWords(version)}; Truce ${softwareVersion} reads versions 1 and ${FINDINGS_VERSION}`,
      ),
      REDO,
    );
  }
  const [posing] = posingAsList(value);
  if (posing) throw damaged(file, posing);
  const checked = knownFindings.safeParse(
    isOld ? fromVersion1(value as Readonly<Record<string, unknown>>) : value,
  );
  if (!checked.success) throw unread(file, checked.error.issues[0]!, value);
  const [fault] = knownFaults(checked.data);
  if (fault) throw damaged(file, fault);
  return checked.data;
}

function damaged(file: string, { path, message }: Pick<Fault, "message"> & { path: readonly PropertyKey[] }) {
  return wrongUsage(inShort(`${file} is damaged: ${path.map(String).join(".")} ${message}`), REDO);
}

/** What the schema refuses: a key that it does not know would be lost without a word, everything else is damage. */
function unread(file: string, issue: z.core.$ZodIssue, value: unknown): Error {
  if (issue.code !== "unrecognized_keys") return damaged(file, { path: issue.path, message: issue.message });
  const key = [...issue.path, issue.keys[0]!].map(String).join(".");
  const { software } = value as { readonly software?: unknown };
  const by = typeof software === "string" ? ` Truce ${software} wrote it.` : "";
  return wrongUsage(
    `${file} holds ${inShort(key)}, which Truce ${softwareVersion} does not know and would leave out of the report`,
    inShort(`Draw it with the Truce that wrote it.${by}`),
  );
}

/** A sentence that holds texts of the file, which may be pages long. */
function inShort(text: string): string {
  return inOneLine(text.length > LONGEST_SENTENCE ? `${text.slice(0, LONGEST_SENTENCE)}...` : text);
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw wrongUsage(inOneLine(`${file} is not JSON: ${(error as Error).message}`), REDO);
  }
}

/** Level by level and not by recursion, which what it looks for would exhaust. */
function isDeeper(value: unknown, most: number): boolean {
  let level = [value];
  for (let depth = 0; depth < most && level.length > 0; depth++) {
    level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
  }
  return level.length > 0;
}
