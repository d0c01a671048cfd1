import type { Rng } from "../rng.ts";

/** A file as a fuzzer writes it, and settings of the command line beside it. */
export interface FuzzedFile {
  readonly bytes: Uint8Array;
  readonly set: readonly string[];
}

/** What reading a file came to: refused in a sentence, accepted, tried out as well, or told of when it was tried out. */
export type Outcome = "refused" | "accepted" | "tried" | "told";

/** Something that reads files which anybody may have written. To add one: a file here and a line in `index.ts`. */
export interface Reader {
  readonly name: string;
  /** The ending of its files. */
  readonly ending: string;
  /** A file to read, from luck alone. */
  readonly write: (rng: Rng) => FuzzedFile;
  /**
   * Reads a file as a user's command would; `isTried` asks to use what was accepted, too. Throws for what no user should
   * ever meet: a stack, a number that is none, a problem without a place or a sentence.
   */
  readonly read: (file: FuzzedFile, isTried: boolean) => Outcome | Promise<Outcome>;
}

/** A text as a file. */
export function textFile(text: string, set: readonly string[] = []): FuzzedFile {
  return { bytes: new TextEncoder().encode(text), set };
}
