import type { Findings } from "../../findings/findings.ts";
import type { LintNote } from "../../findings/lint-note.ts";
import { labelled } from "../../language/labelled.ts";
import { said } from "../../language/said.ts";
import type { Language } from "../../language/text.ts";
import { lintWords } from "../../lint/lint-words.ts";
import type { Block } from "../../report/section.ts";

/** More than these would push the answer out of sight; `truce lint` tells all. */
const most = 4;

/** What stands against an answer: a heading and a sentence for each of the first few findings that void it. */
export interface Voided {
  readonly heading: string;
  readonly sentences: readonly string[];
}

/** What lint found in the plans of some findings that voids their answer; nothing where it found nothing. */
export function voidedBy({ lint = [], plans }: Findings, language: Language): Voided | undefined {
  if (lint.length === 0) return undefined;
  const words = said(language, "lint", lintWords);
  const called = labelled(plans);
  const titleOf = (name: string) => called.find((plan) => plan.name === name)?.title ?? name;
  const sentence = ({ plan, component, field, message, remedy }: LintNote) =>
    words.voidedPlan({
      plan: titleOf(plan),
      place: component === null ? undefined : words.componentPlace({ component, field }),
      message: message[language],
      remedy: remedy[language],
    });
  const shown = lint.slice(0, most).map(sentence);
  const left = lint.length - shown.length;
  return { heading: words.voided, sentences: left > 0 ? [...shown, words.moreVoided(left)] : shown };
}

/** The same as a box of a report. */
export function voidedBlocks(findings: Findings, language: Language): readonly Block[] {
  const voided = voidedBy(findings, language);
  return voided ? [{ kind: "answer", tone: "open", text: voided.heading, detail: voided.sentences }] : [];
}
