import { inOneLine } from "./printable.ts";

/** A plan or market with what a report calls it: in sentences, and in tables and charts, where there is less room. */
export type Labelled<T> = T & { readonly title: string; readonly short: string };

interface Named {
  readonly name: string;
  readonly title: string;
}

/** Letters that a column or the axis of a chart holds. */
const ROOM = 42;

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff00-\uff60]/u;

function fits(text: string, room: number): boolean {
  return [...text].reduce((sum, letter) => sum + (wide.test(letter) ? 2 : 1), 0) <= room;
}

/** The beginning and the end of a text: names of one family differ at either. */
function cut(text: string): string {
  const letters = [...text];
  const half = Math.floor(ROOM / (letters.some((letter) => wide.test(letter)) ? 4 : 2)) - 1;
  return fits(text, ROOM) ? text : `${letters.slice(0, half).join("")}\u2026${letters.slice(-half).join("")}`;
}

/** What a reader sees of a text: two that differ by an invisible character look alike. */
function look(text: string): string {
  return text.normalize("NFC").replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "");
}

/** Which of some texts look like another one of them. */
function alike(texts: readonly string[]): readonly boolean[] {
  const looks = texts.map(look);
  return looks.map((one, place) => looks.some((other, at) => other === one && at !== place));
}

/** Texts of which no two look alike: those that would are told apart by name, and by number where even that is not enough. */
function distinct(texts: readonly string[], names: readonly string[]): readonly string[] {
  const named = alike(texts).map((twin, place) =>
    twin ? `${texts[place]} (${names[place]})` : texts[place]!,
  );
  return alike(named).includes(true) ? texts.map((text, place) => `${place + 1}. ${text}`) : named;
}

/**
 * Plans or markets of one report with a title of their own each, whatever their authors wrote, and a short name: the title where it
 * fits into the `room`, else the name from the scenario.
 */
export function labelled<T extends Named>(parts: readonly T[], room = ROOM): readonly Labelled<T>[] {
  const names = parts.map(({ name }) => inOneLine(name));
  const titles = distinct(
    parts.map(({ title }, place) => inOneLine(title) || names[place]!),
    names,
  );
  const shorts = titles.map((title, place) => (fits(title, room) ? title : cut(names[place] || title)));
  const numbered = alike(shorts).includes(true);
  return parts.map((part, place) => ({
    ...part,
    title: titles[place]!,
    short: numbered ? `${place + 1}. ${shorts[place]}` : shorts[place]!,
  }));
}

/** What a scenario's plans or markets are called, by their names there, each with a title of its own. */
export function titlesOf(
  parts: Readonly<Record<string, { readonly title: string }>>,
): ReadonlyMap<string, string> {
  const named = Object.entries(parts).map(([name, { title }]) => ({ name, title }));
  return new Map(labelled(named).map(({ name, title }) => [name, title]));
}
