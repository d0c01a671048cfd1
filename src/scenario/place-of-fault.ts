import { placed } from "./check-document.ts";
import { parseDocument } from "./parse-document.ts";
import type { Fault, Problem } from "./problem.ts";
import { readText } from "./read-text.ts";
import { asWritten } from "./scenario-from-text.ts";
import { setValues } from "./set-values.ts";

/**
 * A fault that was found in a scenario after it had been read, with its place in the file: for what a scenario may well say
 * but a question about it cannot be asked of. The file is read once more to tell.
 */
export function placeOfFault(file: string, set: readonly string[], fault: Fault): Problem {
  const read = readText(file);
  const parsed = "text" in read ? parseDocument(read.text, file) : { problems: [] };
  const document = "document" in parsed ? setValues(parsed.document, set) : parsed;
  if ("document" in document) return placed(asWritten(fault, document.document.data), document.document);
  const { path, message, hint } = fault;
  return { file, line: 0, column: 0, path: path.join("."), message, ...(hint !== undefined && { hint }) };
}
