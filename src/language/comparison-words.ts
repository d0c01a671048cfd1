import { type ComparisonWords, english } from "./comparison-words-en.ts";
import { russian } from "./comparison-words-ru.ts";
import type { Language } from "./text.ts";

export type { ComparisonWords } from "./comparison-words-en.ts";

const catalogue: Readonly<Record<Language, ComparisonWords>> = { en: english, ru: russian };

/** The sentences of a report on plans and markets, in a language. */
export function comparisonWords(language: Language): ComparisonWords {
  return catalogue[language];
}
