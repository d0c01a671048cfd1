import type { Catalogues } from "./catalogues.ts";
import { russianCatalogues } from "./ru/catalogues.ts";
import type { Language } from "./text.ts";

/** English has nothing to add: the room that says a catalogue has it in English. */
const catalogues: Readonly<Record<Language, Partial<Catalogues>>> = { en: {}, ru: russianCatalogues };

/** What a language says in the place of an English catalogue. */
export function said<Kind extends keyof Catalogues>(
  language: Language,
  kind: Kind,
  english: Catalogues[Kind],
): Catalogues[Kind] {
  return catalogues[language][kind] ?? english;
}
