import { relative } from "node:path";
import type { Findings } from "../experiments/findings.ts";
import { answerSentence } from "../experiments/sections/answer-sentence.ts";
import type { Language } from "../language/text.ts";
import { causesSummary } from "./causes-summary.ts";
import { formats } from "./formats.ts";
import type { SimulationRequest } from "./simulation-request.ts";
import { summary } from "./summary.ts";
import { styled } from "./terminal.ts";

/** Shows the answer and where it was written; with `--json` the findings alone go to standard output. */
export function showAnswer(
  findings: Findings,
  folder: string,
  { json, quiet, format = formats }: SimulationRequest,
  language: Language,
): void {
  const stream = json ? process.stderr : process.stdout;
  if (json) process.stdout.write(`${JSON.stringify(findings, null, 2)}\n`);
  if (quiet) return;
  const bold = (text: string) => styled("bold", text, stream);
  const sentenceOf = (market: string) => answerSentence(findings, market, language);
  const { causes } = findings;
  const said = causes
    ? causesSummary(findings, causes, bold, language)
    : summary(findings, sentenceOf, bold, language);
  stream.write(`${said}\n\n`);
  stream.write(`${wrote(folder, format.includes("html"))}\n`);
}

/** The line that names what was written, as short as it can be said from here. */
export function wrote(folder: string, hasReport: boolean): string {
  const inside = relative(process.cwd(), folder);
  const shown = inside === "" || inside.startsWith("..") ? folder : inside;
  return hasReport ? `wrote report: ${shown}/report.html` : `wrote results: ${shown}`;
}
