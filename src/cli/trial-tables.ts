import { join } from "node:path";
import type { FinishedTrial } from "../experiments/finished-trial.ts";
import { trialColumns, trialRows, trialsTable } from "../experiments/tables.ts";
import type { Language } from "../language/text.ts";
import { excelForm } from "../report/csv.ts";

import type { OutputFile } from "../report/report-files.ts";
import type { OutputFolder } from "../report/write-output.ts";
import type { Format } from "./formats.ts";
import { GrowingTable } from "./growing-table.ts";
import { inColumns } from "./in-columns.ts";

/** The tables of single trials, as far as their formats are asked for; they grow in the hidden folder while trials run. */
export class TrialTables {
  readonly #tables: ReadonlyMap<Format, GrowingTable>;

  constructor({ unfinished }: OutputFolder, asked: readonly Format[], language: Language) {
    const folder = (format: Format) => join(unfinished, `rows-${format}`);
    const all = [
      ["csv", new GrowingTable(folder("csv"), trialColumns)],
      ["excel", new GrowingTable(folder("excel"), trialColumns, excelForm(language))],
    ] as const;
    this.#tables = new Map(all.filter(([format]) => asked.includes(format)));
  }

  /** Takes the rows of a trial. */
  add(trial: FinishedTrial): void {
    for (const table of this.#tables.values())
      table.add(trial.place, inColumns(trialRows(trial), trialColumns));
  }

  /** The table in a format, to be written below a folder. */
  file(format: Format, folder: string): OutputFile {
    return { path: `${folder}${trialsTable}.csv`, content: this.#tables.get(format)!.content() };
  }

  /** Takes away what waits, because of what went wrong. Whether anything was there that took room. */
  drop(failure: unknown): boolean {
    for (const table of this.#tables.values()) table.drop(failure);
    return this.#tables.size > 0;
  }
}
