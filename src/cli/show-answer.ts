import type { KnownFindings } from "../experiments/known-findings.ts";
import { answerSentence } from "../experiments/sections/answer-sentence.ts";
import { divergenceSentences } from "../experiments/sections/divergences.ts";
import { voidedBy } from "../experiments/sections/voided.ts";
import type { Language } from "../language/text.ts";
import { causesSummary } from "./causes-summary.ts";
import type { SimulationRequest } from "./simulation-request.ts";
import { summary } from "./summary.ts";
import { print, say, styled } from "./terminal.ts";
import { wrap } from "./wrap.ts";

/** Shows the answer; with `--json` the findings alone go to standard output. */
export function showAnswer(
  findings: KnownFindings,
  { json, quiet }: SimulationRequest,
  language: Language,
): void {
  const stream = json ? process.stderr : process.stdout;
  if (json) print(JSON.stringify(findings, null, 2));
  if (quiet) return;
  const bold = (text: string) => styled("bold", text, stream);
  const sentenceOf = (market: string) => answerSentence(findings, market, language);
  const { causes } = findings;
  const said = causes
    ? causesSummary(findings, causes, bold, language)
    : summary(findings, sentenceOf, bold, language);
  const missing = divergenceSentences(findings, language).map(lines);
  const voided = voidedBy(findings, language);
  const first = voided ? [bold(lines(voided.heading)), ...voided.sentences.map(lines)] : [];
  (json ? say : print)(`${[...first, said, ...missing].join("\n\n")}\n`);
}

function lines(text: string): string {
  return wrap(text).join("\n");
}
