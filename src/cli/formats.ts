import { InvalidArgumentError } from "commander";

/** Kinds of files that a run can write beside its manifest. */
export const formats = ["html", "json", "csv", "svg", "excel"] as const;

/** What it writes unless it is told. */
export const usualFormats: readonly Format[] = ["html", "json", "csv", "svg"];

/** One kind of file. */
export type Format = (typeof formats)[number];

/** Reads a list like `html,csv` from the command line. */
export function formatList(text: string): readonly Format[] {
  const names = text.split(",").map((name) => name.trim().toLowerCase());
  const wrong = names.find((name) => !isFormat(name));
  if (wrong !== undefined) {
    throw new InvalidArgumentError(`"${wrong}" is not a format; there are ${formats.join(", ")}.`);
  }
  return formats.filter((format) => names.includes(format));
}

function isFormat(name: string): name is Format {
  return (formats as readonly string[]).includes(name);
}
