import { trialRows, weeklyRows } from "../experiments/csv-rows.ts";
import type { Experiment } from "../experiments/experiment.ts";
import { payRows } from "../experiments/pay/pay-rows.ts";
import { csv } from "../report/csv.ts";
import { manifest } from "../report/manifest.ts";
import type { OutputFile } from "../report/report-files.ts";
import { OutputError, writeFolder } from "../report/write-output.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { drawReport } from "./draw-report.ts";
import { failure } from "./ending.ts";
import { type Format, formats } from "./formats.ts";
import { typedCommand } from "./typed-command.ts";

const trialColumns = ["plan", "market", "replication", "unit", "metric", "span", "value"] as const;
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

/** Writes an experiment's files of the asked formats, and the manifest, into a folder; tells when the report is drawn. */
export async function writeResults(
  folder: string,
  scenarios: readonly Scenario[],
  experiment: Experiment,
  asked: readonly Format[] = formats,
  onDrawn: () => void = () => {},
): Promise<void> {
  const { findings } = experiment;
  const command = ["truce", ...process.argv.slice(2)];
  const { language } = scenarios[0]!;
  const drawn = await drawReport(findings, { language, command: typedCommand(command) }, asked);
  onDrawn();
  const files = [...drawn, ...dataFiles(experiment, asked)];
  await writeWhole(folder, files, (written) =>
    manifest(
      {
        software: findings.software,
        node: process.version,
        command,
        fingerprint: findings.fingerprint,
        scenarios,
        seed: findings.seed,
        replications: findings.trials.done,
        pilot: { runs: findings.pilot.runs, fingerprint: findings.pilot.fingerprint },
        plans: findings.plans,
        interrupted: findings.trials.interrupted,
      },
      written,
    ),
  );
}

/** Writes files into a folder, whole or not at all. */
export async function writeWhole(
  folder: string,
  files: readonly OutputFile[],
  manifestOf?: Parameters<typeof writeFolder>[1]["manifest"],
): Promise<void> {
  try {
    await writeFolder(folder, { files, ...(manifestOf && { manifest: manifestOf }) });
  } catch (error) {
    if (error instanceof OutputError) throw failure(error.message);
    throw error;
  }
}

function dataFiles({ findings, measured }: Experiment, asked: readonly Format[]): readonly OutputFile[] {
  const json = { path: "findings.json", content: `${JSON.stringify(findings, null, 2)}\n` };
  const tables = [
    { path: "trials.csv", content: csv(trialColumns, inColumns(trialRows(measured), trialColumns)) },
    { path: "weekly.csv", content: csv(weeklyColumns, inColumns(weeklyRows(measured), weeklyColumns)) },
    { path: "pay.csv", content: csv(payColumns, inColumns(payRows(findings), payColumns)) },
  ];
  return [...(asked.includes("json") ? [json] : []), ...(asked.includes("csv") ? tables : [])];
}

function* inColumns<K extends string, V>(rows: Iterable<Readonly<Record<K, V>>>, columns: readonly K[]) {
  for (const row of rows) yield columns.map((column) => row[column]);
}
