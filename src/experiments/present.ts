import type { Findings } from "../findings/findings.ts";
import type { Language } from "../language/text.ts";
import type { Section } from "../report/section.ts";
import { experimentNamed } from "./index.ts";
import { type KnownFindings, partOf } from "./known-findings.ts";
import { type FindingsView, viewOf } from "./sections/findings-view.ts";
import type { TerminalBlock } from "./terminal-block.ts";

/** What a report is made in and with. */
export interface PresentOptions {
  readonly language?: Language;
  /** The command as it was typed, for those who want to run it again. */
  readonly command?: string;
}

/** The view that an experiment has of its findings. */
function viewFor(findings: Findings, language: Language): FindingsView {
  const { titlesInFull } = experimentNamed(findings.experiment);
  return viewOf(findings, language, titlesInFull ? Number.POSITIVE_INFINITY : undefined);
}

/** What stands over the report of some findings. */
export function headOf(findings: KnownFindings, language: Language = "en") {
  const view = viewFor(findings, language);
  const subtitle = experimentNamed(findings.experiment).subtitle(view);
  return { title: findings.title, subtitle, contents: view.words.contents, language };
}

/** Findings as the sections of a report, as their experiment tells them. */
export function present(
  findings: KnownFindings,
  { language = "en", command }: PresentOptions = {},
): readonly Section[] {
  const view = viewFor(findings, language);
  const sections = experimentNamed(findings.experiment).sections(view, partOf(findings), command);
  return sections.filter((section) => section !== undefined);
}

/** Findings as an answer on a terminal, as their experiment tells them. */
export function presentOnTerminal(findings: KnownFindings, language: Language): readonly TerminalBlock[] {
  const view = viewFor(findings, language);
  return experimentNamed(findings.experiment).terminal(view, partOf(findings), language);
}
