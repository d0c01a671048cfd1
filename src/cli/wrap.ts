import { printable } from "../language/printable.ts";

/** Columns that everything on the terminal fits into. */
export const TERMINAL_WIDTH = 80;

/** Breaks a text at spaces into lines that fit; a longer word gets a line of its own. No control character is left. */
export function wrap(text: string, width: number = TERMINAL_WIDTH): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of printable(text).trim().split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
