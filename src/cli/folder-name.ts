import { InvalidArgumentError } from "commander";

/** Reads a folder's name from the command line: an empty one, as an unset variable gives, would be the folder one is in. */
export function folderName(text: string): string {
  if (text.trim() === "" || text.includes("\0")) throw new InvalidArgumentError("It must name a folder.");
  return text;
}
