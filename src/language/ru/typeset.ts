/** A preposition, conjunction or particle of one or two letters at the end of a line would hang there alone. */
const shortWord = /(?<=^|[\s(«„])(\p{Script=Cyrillic}{1,2}) (?=\S)/gu;

/** An abbreviation's full stop ends the sentence too. */
const doubledStop = /(?<=\p{Letter})\.\.(?!\.)/gu;

function spaced(text: string): string {
  return text.replaceAll(shortWord, "$1\u00a0").replaceAll(" —", "\u00a0—").replaceAll(doubledStop, ".");
}

function typeset(entry: unknown): unknown {
  if (typeof entry === "string") return spaced(entry);
  if (typeof entry === "function") return (...given: readonly unknown[]) => typeset(entry(...given));
  if (Array.isArray(entry)) return entry.map(typeset);
  if (typeof entry !== "object" || entry === null) return entry;
  return Object.fromEntries(Object.entries(entry).map(([name, one]) => [name, typeset(one)]));
}

/**
 * A catalogue of Russian sentences with the spaces that its typography asks for, so that the sentences can be typed plainly:
 * unbreakable ones after short words and before a dash, and one full stop where an abbreviation ends a sentence.
 */
export function typesetRussian<Catalogue>(catalogue: Catalogue): Catalogue {
  return typeset(catalogue) as Catalogue;
}

/** A title in guillemets; those inside become low and high quotation marks. */
export function inGuillemets(title: string): string {
  return `«${title.replaceAll("«", "„").replaceAll("»", "“")}»`;
}

/** A title in the middle of a sentence; abbreviations such as MQL keep their capitals. */
export function inside(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? `${title[0]!.toLowerCase()}${title.slice(1)}` : title;
}
