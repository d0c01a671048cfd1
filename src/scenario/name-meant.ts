import { nearMiss, plainWord } from "./near-miss.ts";
import { otherNames } from "./other-names.ts";

/** Names that a hint lists at most: more would be a guess. */
const MOST_MEANT = 3;

/**
 * The names that a word was most likely meant to be, as a hint: one that it misspells, or those that go by it in reports, in
 * either language, or in the field. Undefined where none is near.
 */
export function nameMeant(word: string, names: readonly string[]): string | undefined {
  const called = names.flatMap((name) => otherNames(name).map((other) => ({ name, other })));
  const meant = [
    () => called.filter(({ other }) => plainWord(other) === plainWord(word)),
    () => names.filter((name) => name === nearMiss(word, names)).map((name) => ({ name })),
    () => {
      const near = nearMiss(
        word,
        called.map(({ other }) => other),
      );
      return called.filter(({ other }) => other === near);
    },
    () => called.filter(({ other }) => wordsOf(other).includes(word.toLowerCase())),
  ];
  for (const tried of meant) {
    const found = [...new Set(tried().map(({ name }) => name))];
    if (found.length > 0 && found.length <= MOST_MEANT) return `did you mean ${listed(found)}?`;
  }
  return undefined;
}

function wordsOf(title: string): readonly string[] {
  return title.toLowerCase().split(/[^\p{L}\p{N}]+/u);
}

function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `'${name}'`);
  return quoted.length === 1 ? quoted[0]! : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}
