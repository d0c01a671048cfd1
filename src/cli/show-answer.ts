import type { KnownFindings } from "../experiments/known-findings.ts";
import { presentOnTerminal } from "../experiments/present.ts";
import { divergenceSentences } from "../experiments/sections/divergences.ts";
import { voidedBy } from "../experiments/sections/voided.ts";
import type { Language } from "../language/text.ts";
import { lines, shownBlocks } from "./shown-blocks.ts";
import type { SimulationRequest } from "./simulation-request.ts";
import { print, say, styled } from "./terminal.ts";

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
  const said = shownBlocks(presentOnTerminal(findings, language), bold);
  const missing = divergenceSentences(findings, language).map(lines);
  const voided = voidedBy(findings, language);
  const first = voided ? [bold(lines(voided.heading)), ...voided.sentences.map(lines)] : [];
  (json ? say : print)(`${[...first, said, ...missing].join("\n\n")}\n`);
}
