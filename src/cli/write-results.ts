import { rm } from "node:fs/promises";
import { join } from "node:path";
import { divergedRows, trialRows, weeklyRows } from "../experiments/csv-rows.ts";
import type { Experiment } from "../experiments/experiment.ts";
import type { Measured } from "../experiments/measured-arms.ts";
import { payRows } from "../experiments/pay/pay-rows.ts";
import type { Findings } from "../findings/findings.ts";
import { type CsvForm, type CsvValue, csv, excelForm } from "../report/csv.ts";
import { manifest, type RunRecord, type WrittenFile } from "../report/manifest.ts";
import type { OutputFile } from "../report/report-files.ts";
import { addToFolder, OutputError, type OutputFolder } from "../report/write-output.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { drawReport } from "./draw-report.ts";
import { failure } from "./ending.ts";
import { type Format, usualFormats } from "./formats.ts";
import { typedCommand } from "./typed-command.ts";

const FINDINGS = "findings.json";

const trialColumns = ["plan", "market", "replication", "unit", "metric", "span", "value"] as const;
const divergedColumns = ["plan", "market", "replication", "person", "week", "reason"] as const;
const weeklyColumns = ["plan", "market", "week", "unit", "metric", "mean", "low", "high", "n"] as const;
const payColumns = [
  "plan",
  "market",
  "role",
  "who",
  "component",
  "type",
  "mean",
  "low",
  "high",
  "p5",
  "p95",
  "n",
] as const;

/** Writes what an experiment found into a folder, one part after another: what stands already stays whatever becomes of the next. */
export class ResultsWriter {
  readonly #folder: OutputFolder;
  readonly #scenarios: readonly Scenario[];
  readonly #experiment: Experiment;
  readonly #asked: readonly Format[];
  readonly #command = ["truce", ...process.argv.slice(2)];
  #written: readonly WrittenFile[] = [];

  constructor(
    folder: OutputFolder,
    scenarios: readonly Scenario[],
    experiment: Experiment,
    asked: readonly Format[] = usualFormats,
  ) {
    this.#folder = folder;
    this.#scenarios = scenarios;
    this.#experiment = experiment;
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
    const { findings, measured } = this.#experiment;
    await this.#add([{ path: FINDINGS, content: `${JSON.stringify(findings, null, 2)}\n` }]);
    if (this.#asked.includes("csv")) await this.#add(tables(findings, measured));
    const { language } = this.#scenarios[0]!;
    if (this.#asked.includes("excel"))
      await this.#add(tables(findings, measured, "excel/", excelForm(language)));
  }

  /** Draws what was asked for, and writes it beside the data; tells when it is drawn. */
  async writeReport(onDrawn: () => void): Promise<void> {
    const { language } = this.#scenarios[0]!;
    const options = { language, command: typedCommand(this.#command) };
    const drawn = await drawReport(this.#experiment.findings, options, this.#asked);
    onDrawn();
    const isKept = this.#asked.includes("json");
    if (drawn.length > 0 || !isKept) await this.#add(drawn, ({ path }) => isKept || path !== FINDINGS);
    if (!isKept) await rm(join(this.#folder.path, FINDINGS), { force: true });
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
    return {
      software: findings.software,
      node: process.version,
      command: this.#command,
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

function tables(findings: Findings, measured: Measured, folder = "", form?: CsvForm): readonly OutputFile[] {
  const table = <K extends string>(
    name: string,
    columns: readonly K[],
    rows: Iterable<Readonly<Record<K, CsvValue>>>,
  ) => ({ path: `${folder}${name}.csv`, content: csv(columns, inColumns(rows, columns), form) });
  return [
    table("trials", trialColumns, trialRows(measured)),
    table("weekly", weeklyColumns, weeklyRows(measured)),
    ...(measured.diverged.length > 0 ? [table("diverged", divergedColumns, divergedRows(measured))] : []),
    table("pay", payColumns, payRows(findings)),
  ];
}

function* inColumns<K extends string, V>(rows: Iterable<Readonly<Record<K, V>>>, columns: readonly K[]) {
  for (const row of rows) yield columns.map((column) => row[column]);
}
