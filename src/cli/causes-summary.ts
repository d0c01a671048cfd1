import type { CausesNote } from "../experiments/causes/causes-note.ts";
import { answerOfCauses, restsOnAssumed } from "../experiments/causes/sections/answer.ts";
import {
  type CauseRow,
  type CausesView,
  causesView,
  turned,
} from "../experiments/causes/sections/causes-view.ts";
import { shareText } from "../experiments/causes/sections/cost.ts";
import { viewOf } from "../experiments/sections/findings-view.ts";
import type { Findings } from "../findings/findings.ts";
import type { Difference } from "../findings/numbers.ts";
import { formatFixed } from "../language/format-number.ts";
import type { Language } from "../language/text.ts";
import { shownEstimate, withPlus } from "./numbers-shown.ts";
import { shownTable } from "./shown-table.ts";
import type { Emphasis } from "./summary.ts";
import { TERMINAL_WIDTH, wrap } from "./wrap.ts";

const outcomes = ["revenue", "profitBeforeBonuses", "profit", "mqlFit", "pressure", "optOuts"] as const;

/** Outcomes that are no money, and so need less room. */
const shortOutcomes: readonly string[] = ["mqlFit", "pressure"];
const SHORT = 8;

/** Room for a number and its sign. */
const numberWidths: Readonly<Record<Language, number>> = { en: 9, ru: 10 };

/** The cost of causes for a terminal of 80 columns: profit alone and on top, other outcomes, and the answer. */
export function causesSummary(
  findings: Findings,
  note: CausesNote,
  bold: Emphasis,
  language: Language,
): string {
  const causes = causesView(viewOf(findings, language, Number.POSITIVE_INFINITY), note);
  const answer = answerOfCauses(causes);
  const parts = [
    bold(lines(findings.title)),
    costTable(causes, language),
    outcomeTable(causes, language),
    bold(lines(answer.text)),
    answer.detail.map(lines).join("\n"),
    restsOnAssumed(note) ? lines(causes.words.assumed) : "",
    lines(readingNote(findings, causes, language)),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function lines(text: string): string {
  return wrap(text).join("\n");
}

type Cell = string | undefined;

function costTable(causes: CausesView, language: Language): string {
  const { head } = causes.words.terminal;
  const remove = causes.note.direction === "remove";
  const numbers = numberWidths[language] + 1;
  const columns = remove
    ? [head.removed, head.share, head.alone, head.share]
    : [head.alone, head.share, head.onTop, head.share];
  const cells = ({ cause, alone, onTop }: CauseRow): readonly Cell[] => {
    const back = (found: Difference | undefined) => found && turned(found);
    if (cause === null) return both(causes, remove ? back(alone) : alone, undefined, language);
    return remove ? both(causes, back(onTop), alone, language) : both(causes, alone, onTop, language);
  };
  return shownTable(
    [head.cause, ...columns],
    causes.rows("profit").map((row) => [row.title, ...cells(row)]),
    [TERMINAL_WIDTH - 4 * numbers, numbers, numbers, numbers, numbers],
  );
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

function outcomeTable(causes: CausesView, language: Language): string {
  const { head, outcomes: titles } = causes.words.terminal;
  const remove = causes.note.direction === "remove";
  const widths = outcomes.map(
    (metric) => 1 + (shortOutcomes.includes(metric) ? SHORT : numberWidths[language]),
  );
  const byMetric = outcomes.map((metric) => causes.rows(metric));
  const cell = ({ alone, onTop, cause }: CauseRow): Cell => {
    const found = remove && cause !== null ? onTop : alone;
    return found && shown(causes, remove ? turned(found) : found, language);
  };
  return shownTable(
    [remove ? head.removed : head.alone, ...outcomes.map((metric) => titles[metric])],
    causes
      .rows("profit")
      .map(({ title, variant }, place) => ({
        title,
        variant,
        cells: byMetric.map((rows) => cell(rows[place]!)),
      }))
      // A variant's outcomes are in the report; here they would push the answer off the screen.
      .filter(({ variant }) => variant === null)
      .map(({ title, cells }) => [title, ...cells]),
    [TERMINAL_WIDTH - widths.reduce((sum, width) => sum + width, 0), ...widths],
  );
}

function shown({ view }: CausesView, difference: Difference, language: Language): string {
  const style = view.style(difference.metric) === "whole" ? "whole" : "amount";
  const { mean, half } = shownEstimate(
    difference.mean,
    (difference.high - difference.low) / 2,
    language,
    style,
  );
  return `${withPlus(difference.mean, mean)}\n${half}`;
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
