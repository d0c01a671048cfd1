import type { Section } from "../../../report/section.ts";
import type { CausesView } from "./causes-view.ts";
import { costText } from "./cost.ts";

const metrics = [
  "booked",
  "revenue",
  "profitBeforeBonuses",
  "profit",
  "needIndex",
  "pressure",
  "optOuts",
] as const;

/** What blame costs by its consequences, and what strategy sessions bring; nothing where there is no manager. */
export function blameCost(causes: CausesView): Section | undefined {
  const { words, view } = causes;
  const pairs = (["blame", "session"] as const).flatMap((kind) =>
    causes.pairs(kind).map((pair) => ({ kind, pair })),
  );
  const told = pairs.filter(({ pair }) => causes.of(pair, "profit") !== undefined);
  if (told.length === 0) return undefined;
  const known = metrics.filter((metric) => view.metric(metric) !== undefined);
  const sessions = told.some(({ kind }) => kind === "session");
  return {
    id: "blame",
    heading: sessions ? words.headings.blameAndSessions : words.headings.blame,
    blocks: [
      { kind: "paragraph", text: sessions ? `${words.blameText} ${words.sessionText}` : words.blameText },
      {
        kind: "table",
        caption: words.blameTable,
        head: [words.manager.head.arm, ...known.map(view.title)],
        rows: told.map(({ kind, pair }) => [
          words.blameRow[kind](view.plan(pair.plan).short),
          ...known.map((metric) => costText(causes, causes.of(pair, metric))),
        ]),
        numeric: known.map((_, column) => column + 1),
      },
    ],
  };
}
