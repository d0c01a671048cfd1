import type { Named } from "./named.ts";
import type { Names } from "./names.ts";
import { russianNames } from "./ru/names.ts";
import type { Language } from "./text.ts";

/** English has nothing to add: each thing says itself what it is called. */
const names: Readonly<Record<Language, Partial<Names>>> = { en: {}, ru: russianNames };

/** A kind of listed things. */
export type Kind = Exclude<keyof Names, "effort" | "roles" | "terms">;

/** What a listed thing is called in a language, given what it calls itself; that is also what holds where its name is not known. */
export function called(language: Language, kind: Kind, name: string, itself: Named): Named {
  const known: Readonly<Record<string, Named>> = names[language][kind] ?? {};
  // Somebody may call a channel `constructor`, which every object has.
  return Object.hasOwn(known, name) ? known[name]! : itself;
}

/** What the effort on a channel is called in a language, given what it is called in English; the same in English. */
export function calledEffort(language: Language, channel: string, itself: Named): Named {
  return names[language].effort?.(channel) ?? itself;
}

/** What a word of a pay plan in a file is called in a language; the word itself in English, and where it is not known. */
export function calledTerm(language: Language, word: string): string {
  return wordIn(names[language].terms ?? {}, word) ?? word;
}

/** What one of a role is called in a language, given what they are called in English. */
export function calledRole(language: Language, role: string, itself: string): string {
  return wordIn(names[language].roles ?? {}, role) ?? itself;
}

function wordIn(words: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined;
}
