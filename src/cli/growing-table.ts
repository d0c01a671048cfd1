import { appendFileSync, closeSync, mkdirSync, openSync, readSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type CsvForm, type CsvValue, csvHead, csvLines } from "../report/csv.ts";

/** Bytes of a section that are held at a time. */
const PIECE = 262_144;

/**
 * A table whose rows come a few at a time and are in sections, section after section in the end: rows wait on the disk, in a file for
 * each section, so that a table of any length takes no memory. What goes wrong in writing is told when the table is read, since
 * whoever brings rows has more to do than to write them.
 */
export class GrowingTable {
  readonly #folder: string;
  readonly #columns: readonly string[];
  readonly #form: CsvForm | undefined;
  #sections = 0;
  #failure: unknown;

  /** The folder is the table's own, and is made here. */
  constructor(folder: string, columns: readonly string[], form?: CsvForm) {
    this.#folder = folder;
    this.#columns = columns;
    this.#form = form;
  }

  /** Adds rows to a section, the first being 0. */
  add(section: number, rows: Iterable<readonly CsvValue[]>): void {
    if (this.#failure !== undefined) return;
    try {
      if (this.#sections === 0) mkdirSync(this.#folder, { recursive: true });
      this.#sections = Math.max(this.#sections, section + 1);
      for (const lines of csvLines(this.#columns, rows, this.#form))
        appendFileSync(this.#file(section), lines);
    } catch (error) {
      this.drop(error);
    }
  }

  /** The whole table, of which each section is taken away when it has been read. A piece holds until the next one is asked for. */
  *content(): Generator<string | Uint8Array> {
    if (this.#failure !== undefined) throw this.#failure;
    yield csvHead(this.#columns, this.#form);
    const buffer = new Uint8Array(PIECE);
    for (let section = 0; section < this.#sections; section++) yield* this.#read(section, buffer);
  }

  /** Takes away what waits, because of what went wrong: its room may save what matters more. */
  drop(failure: unknown): void {
    this.#failure ??= failure;
    rmSync(this.#folder, { recursive: true, force: true });
  }

  *#read(section: number, buffer: Uint8Array): Generator<Uint8Array> {
    const file = openSync(this.#file(section), "r");
    try {
      for (let size = readSync(file, buffer); size > 0; size = readSync(file, buffer))
        yield buffer.subarray(0, size);
    } finally {
      closeSync(file);
    }
    rmSync(this.#file(section));
  }

  #file(section: number): string {
    return join(this.#folder, String(section));
  }
}
