import type { Section } from "../../../report/section.ts";
import type { CausesView } from "./causes-view.ts";

/** A value in one line of YAML. */
function inYaml(value: unknown): string {
  return typeof value === "string"
    ? value
    : JSON.stringify(value).replaceAll('"', "").replaceAll(":", ": ").replaceAll(",", ", ");
}

/** Paths and values as one would type them after `--set`. */
function settingsText(settings: Readonly<Record<string, unknown>>): string {
  return Object.entries(settings)
    .map(([path, value]) => `${path}=${inYaml(value)}`)
    .join(", ");
}

/** What was switched in the scenario for each cause, and what its variants are. */
export function switchedCauses({ note, words, view: { language } }: CausesView): Section {
  const items = note.causes.flatMap(({ title, sentence, settings, variants }) => [
    words.switched({
      sentence: `${title[language]}. ${sentence[language]}`,
      settings: settingsText(settings),
    }),
    ...variants.map((variant) =>
      words.variantOf({
        cause: title[language],
        variant: variant.title[language],
        sentence: variant.sentence[language],
      }),
    ),
  ]);
  return { id: "switched", heading: words.headings.switched, blocks: [{ kind: "list", items }] };
}
