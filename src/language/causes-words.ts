import { type CausesWords, english } from "./causes-words-en.ts";
import { russian } from "./causes-words-ru.ts";
import type { Language } from "./text.ts";

export type { CausesWords } from "./causes-words-en.ts";

const catalogue: Readonly<Record<Language, CausesWords>> = { en: english, ru: russian };

/** The sentences of what causes cost, of the manager's explanations and of the conflict, in a language. */
export function causesWords(language: Language): CausesWords {
  return catalogue[language];
}
