import { said } from "../../language/said.ts";
import type { Language } from "../../language/text.ts";
import type { CausesNote } from "./causes-note.ts";
import { causesWords } from "./causes-words.ts";

/** What each arm of a question about causes is called to readers: by its causes, and by what was changed in it after. */
export function armTitle({ causes, base, all }: CausesNote, language: Language): (name: string) => string {
  const { arms } = said(language, "causes", causesWords);
  const titles = new Map<string, string>([
    [base, arms.none],
    [all, arms.all],
  ]);
  const variants = new Map<string, string>();
  for (const { name, title, variants: its } of causes) {
    if (!titles.has(name)) titles.set(name, title[language]);
    titles.set(`${all}-but-${name}`, arms.allBut(title[language]));
    for (const variant of its) variants.set(variant.name, variant.title[language]);
  }
  return (name) => {
    const [first, ...changes] = name.split(".");
    return changes.reduce((title, change) => {
      if (change === "unpunished") return arms.unpunished(title);
      if (change === "no-session") return arms.withoutSession(title);
      return arms.variant(title, variants.get(change) ?? change);
    }, titles.get(first!) ?? first!);
  };
}
