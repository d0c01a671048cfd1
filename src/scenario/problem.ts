import { printable } from "../language/printable.ts";

/** A place in a document: keys and list positions from the root. */
export type Path = readonly (string | number)[];

/** What is wrong, and perhaps what was meant. */
export interface Said {
  readonly message: string;
  readonly hint?: string;
}

/** Something wrong with a document, told by what it is about; where that stands in the file is found later. */
export interface Fault {
  readonly path: Path;
  /** Whether the key or the value at that path is to blame. */
  readonly on: "key" | "value";
  /** The path that is shown, where it is not {@link path}: an unknown key is told of its parent. */
  readonly about?: Path;
  readonly message: string;
  readonly hint?: string;
}

/** Something wrong that an author can put right: where, what, and perhaps what was meant. Line 0: not in a line of a file. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Dotted path in the scenario; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
  readonly hint?: string;
}

/** A problem as one line: `x.yaml:13:5 agents.sales: unknown key 'quotta' (did you mean 'quota'?)`. */
export function formatProblem({ file, line, column, path, message, hint }: Problem): string {
  const place = line > 0 ? `${cut(file)}:${line}:${column}` : `${cut(file)}:`;
  const about = path === "" ? "" : `${cut(path)}: `;
  const text = `${place} ${about}${cut(message)}${hint === undefined ? "" : ` (${cut(hint)})`}`;
  return printable(text.replaceAll(/\s+/g, " "));
}

/** Letters of each part that are shown: names and settings are other people's, and may be endless. */
const MOST_SHOWN = 700;

function cut(text: string): string {
  return text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN)}...`;
}

/** Problems of one document in reading order: by line and column, then as they were found. */
export function inReadingOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
}
