import type { KnownFindings } from "../experiments/known-findings.ts";
import { headOf, type PresentOptions, present } from "../experiments/present.ts";
import { type OutputFile, reportFiles } from "../report/report-files.ts";
import type { Format } from "./formats.ts";

/** Whether any of the formats needs charts. */
export function isDrawn(asked: readonly Format[]): boolean {
  return asked.includes("html") || asked.includes("svg");
}

/** Draws the report and the charts of some findings, as far as their formats are asked for. */
export async function drawReport(
  findings: KnownFindings,
  options: PresentOptions,
  asked: readonly Format[],
): Promise<readonly OutputFile[]> {
  if (!isDrawn(asked)) return [];
  const files = await reportFiles(headOf(findings, options.language), present(findings, options));
  return files.filter(({ path }) => asked.includes(path.endsWith(".svg") ? "svg" : "html"));
}
