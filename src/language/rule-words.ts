import type { LintRule } from "../lint/rule.ts";
import { russianRules } from "./ru/lint-rules.ts";
import type { RuleWords } from "./rules-words.ts";
import type { Language } from "./text.ts";

/** English has nothing to add: each rule says itself what it says. */
const rules: Readonly<Record<Language, Readonly<Record<string, RuleWords>>>> = { en: {}, ru: russianRules };

/** What a lint rule is called and says in a language. */
export function ruleWords(
  language: Language,
  rule: Pick<LintRule, "name" | "title" | "sentence" | "says">,
): RuleWords {
  return rules[language][rule.name] ?? rule;
}
