import { inEveryLanguage, type Language, type Text } from "./text.ts";

/** What a thing is called, and one sentence that says what it is. */
export interface Named {
  readonly title: string;
  readonly sentence: string;
}

/** The same in every language, as findings keep it. */
export interface NamedInEach {
  readonly title: Text;
  readonly sentence: Text;
}

/** What a thing is called in every language, from what it is called in each. */
export function namedInEach(say: (language: Language) => Named): NamedInEach {
  return {
    title: inEveryLanguage((language) => say(language).title),
    sentence: inEveryLanguage((language) => say(language).sentence),
  };
}
