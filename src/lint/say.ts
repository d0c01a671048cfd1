import { ruleWords } from "../language/rule-words.ts";
import { inEveryLanguage } from "../language/text.ts";
import type { Numbers } from "./numbers.ts";
import { numbersIn } from "./numbers-in.ts";
import type { LintRule, Say, Sayings } from "./rule.ts";

/** The numbers of a currency in every language. */
export const numbersInEach = (currency: string) =>
  inEveryLanguage((language) => numbersIn(language, currency));

/** What a rule says, in every language with its own numbers. */
export function sayOf(
  rule: Pick<LintRule, "name" | "title" | "sentence" | "says">,
  numbers: ReturnType<typeof numbersInEach>,
): Say<Sayings> {
  const words = inEveryLanguage((language) => ruleWords(language, rule).says);
  const messages = Object.keys(rule.says).map((message) => [
    message,
    (...given: readonly [parameters: never]) =>
      inEveryLanguage((language) => words[language][message]!(numbers[language] satisfies Numbers, ...given)),
  ]);
  return Object.fromEntries(messages);
}
