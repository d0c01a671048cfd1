import { english, type PayWords } from "./pay-words-en.ts";
import { russian } from "./pay-words-ru.ts";
import type { Language } from "./text.ts";

export type { PayWords } from "./pay-words-en.ts";

const catalogue: Readonly<Record<Language, PayWords>> = { en: english, ru: russian };

/** The sentences of a report about what people are paid, in a language. */
export function payWords(language: Language): PayWords {
  return catalogue[language];
}
