import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { ExperimentResult } from "../experiments/conduct.ts";
import { experimentNamed } from "../experiments/index.ts";
import { partOf } from "../experiments/known-findings.ts";
import { type CsvForm, csv, excelForm } from "../report/csv.ts";
import { manifest, type RunRecord, type WrittenFile } from "../report/manifest.ts";
import type { OutputFile } from "../report/report-files.ts";
import { addToFolder, OutputError, type OutputFolder } from "../report/write-output.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { drawReport } from "./draw-report.ts";
import { failure } from "./ending.ts";
import { type Format, usualFormats } from "./formats.ts";
import { inColumns } from "./in-columns.ts";
import { reproducingCommand } from "./reproducing-command.ts";
import type { TrialTables } from "./trial-tables.ts";
import { typedCommand } from "./typed-command.ts";

const FINDINGS = "findings.json";

/** Writes what an experiment found into a folder, one part after another: what stands already stays whatever becomes of the next. */
export class ResultsWriter {
  readonly #folder: OutputFolder;
  readonly #scenarios: readonly Scenario[];
  readonly #experiment: ExperimentResult;
  readonly #asked: readonly Format[];
  readonly #trials: TrialTables;
  readonly #command = ["truce", ...process.argv.slice(2)];
  #written: readonly WrittenFile[] = [];

  constructor(
    folder: OutputFolder,
    scenarios: readonly Scenario[],
    experiment: ExperimentResult,
    trials: TrialTables,
    asked: readonly Format[] = usualFormats,
  ) {
    this.#folder = folder;
    this.#scenarios = scenarios;
    this.#experiment = experiment;
    this.#trials = trials;
    this.#asked = asked;
  }

  get path(): string {
    return this.#folder.path;
  }

  /** Whether the findings stand, from which a report can be drawn. */
  get holdsFindings(): boolean {
    return this.#written.some(({ path }) => path === FINDINGS);
  }

  /** Writes the findings, then the tables. The findings are written also where nobody asked for them: a report is drawn from them. */
  async writeData(): Promise<void> {
    await this.#writeFindings().catch((error) => {
      // Rows of trials may have taken the room that findings need.
      if (!this.#trials.drop(error)) throw error;
      return this.#writeFindings();
    });
    if (this.#asked.includes("csv"))
      await this.#add([this.#trials.file("csv", ""), ...tablesOf(this.#experiment)]);
    const { language } = this.#scenarios[0]!;
    if (this.#asked.includes("excel")) {
      const others = tablesOf(this.#experiment, "excel/", excelForm(language));
      await this.#add([this.#trials.file("excel", "excel/"), ...others]);
    }
  }

  /** Draws what was asked for, and writes it beside the data; tells when it is drawn. */
  async writeReport(onDrawn: () => void): Promise<void> {
    const { language } = this.#scenarios[0]!;
    const { findings } = this.#experiment;
    const options = { language, command: typedCommand(reproducingCommand(this.#command, findings)) };
    const drawn = await drawReport(findings, options, this.#asked);
    onDrawn();
    const isKept = this.#asked.includes("json");
    if (drawn.length > 0 || !isKept) await this.#add(drawn, ({ path }) => isKept || path !== FINDINGS);
    if (!isKept) await rm(join(this.#folder.path, FINDINGS), { force: true });
  }

  async #writeFindings(): Promise<void> {
    const { findings } = this.#experiment;
    await this.#add([{ path: FINDINGS, content: `${JSON.stringify(findings, null, 2)}\n` }]);
  }

  async #add(files: readonly OutputFile[], isListed: (file: WrittenFile) => boolean = () => true) {
    const before = this.#written.filter(isListed);
    const added = await addToFolder(this.#folder, files, (written) =>
      manifest(this.#record(), [...before, ...written]),
    );
    this.#written = [...before, ...added];
  }

  #record(): RunRecord {
    const { findings } = this.#experiment;
    const reproduce = reproducingCommand(this.#command, findings);
    return {
      software: findings.software,
      node: process.version,
      command: this.#command,
      ...(reproduce !== this.#command && { reproduce }),
      fingerprint: findings.fingerprint,
      scenarios: this.#scenarios,
      seed: findings.seed,
      replications: findings.trials.done,
      pilot: { runs: findings.pilot.runs, fingerprint: findings.pilot.fingerprint },
      plans: findings.plans,
      interrupted: findings.trials.interrupted,
    };
  }
}

/** Writes files into a folder, whole or not at all. */
export async function writeWhole(folder: OutputFolder, files: readonly OutputFile[]): Promise<void> {
  try {
    await addToFolder(folder, files);
  } catch (error) {
    if (error instanceof OutputError) throw failure(error.message);
    throw error;
  }
}

function tablesOf(
  { findings, measured }: ExperimentResult,
  folder = "",
  form?: CsvForm,
): readonly OutputFile[] {
  const { rows } = experimentNamed(findings.experiment);
  return rows(findings, measured, partOf(findings)).map(({ name, columns, rows }) => ({
    path: `${folder}${name}.csv`,
    content: csv(columns, inColumns(rows, columns), form),
  }));
}
