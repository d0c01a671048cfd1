import { said } from "../language/said.ts";
import type { Language } from "../language/text.ts";
import type { PlanFinding } from "../lint/find-all.ts";
import { lintWords } from "../lint/lint-words.ts";
import { styled } from "./terminal.ts";
import { TERMINAL_WIDTH, wrap } from "./wrap.ts";

/** How a finding's head is made to stand out; nothing where there are no colours. */
export type Tint = (severity: PlanFinding["severity"], text: string) => string;

const tints = { error: "red", warning: "yellow", note: "dim" } as const;

/** Colours by how much a finding matters, where standard output shows them. */
export const inColour: Tint = (severity, text) => styled(tints[severity], text, process.stdout);

/** Something found, in words of one language. */
export interface Told {
  readonly severity: PlanFinding["severity"];
  readonly rule: string;
  readonly message: string;
  readonly remedy: string;
}

/** A finding on a terminal in the language of its scenario. */
export function shownFinding(
  { message, remedy, ...finding }: PlanFinding,
  where: string,
  language: Language,
  tint: Tint,
): string {
  return shownTold(
    { ...finding, message: message[language], remedy: remedy[language] },
    where,
    language,
    tint,
  );
}

/** Something found on a terminal: its place, how much it matters and the rule, then what is wrong and what would help. */
export function shownTold(
  { severity, rule, message, remedy }: Told,
  where: string,
  language: Language,
  tint: Tint,
): string {
  return [
    `${where} ${tint(severity, said(language, "lint", lintWords).severity[severity])} ${rule}`,
    ...indented(message, "  "),
    ...indented(remedy, "  → "),
  ].join("\n");
}

function indented(text: string, first: string): readonly string[] {
  const margin = " ".repeat(first.length);
  return wrap(text, TERMINAL_WIDTH - first.length).map((line, at) => `${at === 0 ? first : margin}${line}`);
}
