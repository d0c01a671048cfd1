import type { Findings } from "../../findings/findings.ts";
import type { Difference } from "../../findings/numbers.ts";
import { formatFixed } from "../../language/format-number.ts";
import { said } from "../../language/said.ts";
import { columnNumbers, shownEstimate, withPlus } from "../../language/shown-estimate.ts";
import type { Language } from "../../language/text.ts";
import { comparisonWords } from "../sections/comparison-words.ts";
import type { FindingsView } from "../sections/findings-view.ts";
import type { TerminalBlock } from "../terminal-block.ts";
import type { CausesNote } from "./causes-note.ts";
import { answerOfCauses, restsOnAssumed } from "./sections/answer.ts";
import { type CauseRow, type CausesView, causesView, turned } from "./sections/causes-view.ts";
import { shareText } from "./sections/cost.ts";

const outcomes = ["revenue", "profitBeforeBonuses", "profit", "mqlFit", "pressure", "optOuts"] as const;

/** Outcomes that are no money, and so need less room. */
const shortOutcomes: readonly string[] = ["mqlFit", "pressure"];
const SHORT = 8;

/** The cost of causes: profit alone and on top, other outcomes, and the answer. */
export function causesTerminal(
  view: FindingsView,
  note: CausesNote,
  language: Language,
): readonly TerminalBlock[] {
  const causes = causesView(view, note);
  const answer = answerOfCauses(causes);
  return [
    { kind: "heading", text: view.findings.title },
    costTable(causes, language),
    outcomeTable(causes, language),
    { kind: "heading", text: answer.text },
    { kind: "sentences", texts: answer.detail },
    ...(restsOnAssumed(note) ? [{ kind: "text" as const, text: causes.words.assumed }] : []),
    { kind: "text", text: readingNote(view.findings, causes, language) },
  ];
}

type Cell = string | undefined;

function costTable(causes: CausesView, language: Language): TerminalBlock {
  const { head } = causes.words.terminal;
  const remove = causes.note.direction === "remove";
  const numbers = columnNumbers(language).width + 1;
  const columns = remove
    ? [head.removed, head.share, head.alone, head.share]
    : [head.alone, head.share, head.onTop, head.share];
  const cells = ({ cause, alone, onTop }: CauseRow): readonly Cell[] => {
    const back = (found: Difference | undefined) => found && turned(found);
    if (cause === null) return both(causes, remove ? back(alone) : alone, undefined, language);
    return remove ? both(causes, back(onTop), alone, language) : both(causes, alone, onTop, language);
  };
  return {
    kind: "table",
    head: [head.cause, ...columns],
    rows: causes.rows("profit").map((row) => [row.title, ...cells(row)]),
    widths: [numbers, numbers, numbers, numbers],
  };
}

function both(
  causes: CausesView,
  first: Difference | undefined,
  second: Difference | undefined,
  language: Language,
): readonly Cell[] {
  return [first, second].flatMap((found) =>
    found ? [shown(causes, found, language), shareText(causes, found.mean)] : [undefined, undefined],
  );
}

function outcomeTable(causes: CausesView, language: Language): TerminalBlock {
  const { head, outcomes: titles } = causes.words.terminal;
  const remove = causes.note.direction === "remove";
  const widths = outcomes.map(
    (metric) => 1 + (shortOutcomes.includes(metric) ? SHORT : columnNumbers(language).width),
  );
  const byMetric = outcomes.map((metric) => causes.rows(metric));
  const cell = ({ alone, onTop, cause }: CauseRow): Cell => {
    const found = remove && cause !== null ? onTop : alone;
    return found && shown(causes, remove ? turned(found) : found, language);
  };
  return {
    kind: "table",
    head: [remove ? head.removed : head.alone, ...outcomes.map((metric) => titles[metric])],
    rows: causes
      .rows("profit")
      .map(({ title, variant }, place) => ({
        title,
        variant,
        cells: byMetric.map((rows) => cell(rows[place]!)),
      }))
      // A variant's outcomes are in the report; here they would push the answer off the screen.
      .filter(({ variant }) => variant === null)
      .map(({ title, cells }) => [title, ...cells]),
    widths,
  };
}

function shown({ view }: CausesView, difference: Difference, language: Language): string {
  const { always } = said(language, "comparison", comparisonWords).terminal;
  const style = view.style(difference.metric) === "whole" ? "whole" : "amount";
  const { mean, half } = shownEstimate(
    difference.mean,
    (difference.high - difference.low) / 2,
    language,
    style,
  );
  return `${withPlus(difference.mean, mean)}\n${difference.sd === 0 ? always : half}`;
}

function readingNote(
  { trials, months, customers, currency }: Findings,
  { words }: CausesView,
  language: Language,
): string {
  return words.terminal.reading({
    trials: trials.done,
    months,
    customers: formatFixed(customers, language),
    currency,
  });
}
