import { formatFixed } from "../../language/format-number.ts";
import type { Block, Section } from "../../report/section.ts";
import { divergences } from "./divergences.ts";
import type { FindingsView } from "./findings-view.ts";
import { paragraphs } from "./paragraphs.ts";

function interruption({ findings, words, language }: FindingsView): readonly Block[] {
  const { done, asked, interrupted } = findings.trials;
  if (!interrupted) return [];
  const text = words.interrupted({ done: formatFixed(done, language), asked: formatFixed(asked, language) });
  return [{ kind: "answer", text, tone: "open" }];
}

/** What was asked, in the asker's own words; before it, what became of the trials that are missing. Nothing where nothing was asked and nothing is missing. */
export function question(view: FindingsView): Section | undefined {
  const blocks = [...interruption(view), ...divergences(view), ...paragraphs(view.findings.question)];
  return blocks.length === 0 ? undefined : { id: "question", heading: view.words.headings.question, blocks };
}
