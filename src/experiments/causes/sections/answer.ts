import { tornado } from "../../../charts/tornado.ts";
import type { Difference } from "../../../findings/numbers.ts";
import { formatDifference } from "../../../language/format-number.ts";
import type { Block, Section } from "../../../report/section.ts";
import { oneTaught } from "../../sections/verdict-detail.ts";
import { voidedBlocks } from "../../sections/voided.ts";
import type { Overlap } from "../causes-note.ts";
import { type CauseRow, type CausesView, turned } from "./causes-view.ts";
import { costText, mayBeLuck, moneyText, shareText } from "./cost.ts";

/** Outcomes beside profit after bonuses. */
const outcomes = [
  "revenue",
  "profitBeforeBonuses",
  "profit",
  "mqlFit",
  "dealFit",
  "pressure",
  "optOuts",
] as const;

/** A way of looking at a cause. */
interface Way {
  readonly name: "alone" | "onTop" | "removed";
  readonly title: string;
  readonly of: (row: CauseRow) => Difference | undefined;
}

/** The two ways of looking at a cause, the one that was asked for first. */
function ways({ note, words }: CausesView): readonly Way[] {
  const { alone, onTop, removed } = words.columns;
  return note.direction === "add"
    ? [
        { name: "alone", title: alone, of: (row: CauseRow) => row.alone },
        { name: "onTop", title: onTop, of: (row: CauseRow) => row.onTop },
      ]
    : [
        { name: "removed", title: removed, of: (row: CauseRow) => row.onTop && turned(row.onTop) },
        { name: "alone", title: alone, of: (row: CauseRow) => row.alone },
      ];
}

/** What a row says first: of all together there is one number. */
function firstOf(causes: CausesView, row: CauseRow): Difference | undefined {
  if (row.cause === null) return causes.note.direction === "add" ? row.alone : row.alone && turned(row.alone);
  return ways(causes)[0]!.of(row);
}

/** The causes themselves, without variants and without all together. */
function causeRows(causes: CausesView): readonly CauseRow[] {
  return causes.rows("profit").filter(({ cause, variant }) => cause !== null && variant === null);
}

/** Whether all people learned from one pilot, of whose luck no interval tells. */
function isOfOnePilot({ view }: CausesView): boolean {
  return view.findings.trials.batches === 1;
}

/** Whether a difference is more than luck, that of trials and that of what people happened to learn. */
function isClear(causes: CausesView, difference: Pick<Difference, "p">): boolean {
  return !isOfOnePilot(causes) && !mayBeLuck(difference);
}

/** The answer in sentences: which cause matters most, all together, and what does not add up. */
export function answerOfCauses(causes: CausesView): {
  readonly text: string;
  readonly tone: "decided" | "open";
  readonly detail: readonly string[];
} {
  const { words, view, note } = causes;
  const { direction } = note;
  const rows = causeRows(causes).map((row) => ({ row, found: firstOf(causes, row) }));
  const sized = rows.flatMap(({ row, found }) => (found ? [{ row, found }] : []));
  const worst = direction === "add" ? (value: number) => value : (value: number) => -value;
  const ranked = sized.toSorted((a, b) => worst(a.found.mean) - worst(b.found.mean));
  const most = ranked.find(({ found }) => worst(found.mean) < 0 && isClear(causes, found));
  const unclear = most === undefined ? [] : ranked.slice(0, ranked.indexOf(most));
  const decided = most !== undefined;
  const its = words.answer[direction];
  const text = decided
    ? its.decided({
        cause: most.row.title,
        ...moneyText(causes, most.found),
        share: shareText(causes, most.found.mean),
        months: view.findings.months,
      })
    : isOfOnePilot(causes)
      ? its.onePilot
      : its.open;
  const better = sized.filter(({ found }) => worst(found.mean) > 0 && isClear(causes, found));
  const titles = (list: readonly { row: CauseRow }[]) => view.words.list(list.map(({ row }) => row.title));
  const detail = [
    ...(unclear.length > 0 ? [words.answer.unclear[direction]({ causes: titles(unclear) })] : []),
    ...wholeOf(causes),
    ...(better.length > 0 ? [words.answer.better[direction]({ causes: titles(better) })] : []),
    ...(note.left.length > 0
      ? [words.answer.left({ causes: view.words.list(note.left.map(({ title }) => title[view.language])) })]
      : []),
    ...(note.kept.length > 0
      ? [words.answer.kept({ causes: view.words.list(note.kept.map(({ title }) => title[view.language])) })]
      : []),
    ...oneTaught(view),
  ];
  return {
    text,
    tone: decided && !view.findings.diverged ? "decided" : "open",
    detail,
  };
}

function wholeOf(causes: CausesView): readonly string[] {
  const { words, note } = causes;
  const all = causes.rows("profit").find(({ cause }) => cause === null);
  const found = all && firstOf(causes, all);
  if (!found || !note.overlap) return [];
  const whole = moneyText(causes, found);
  return [
    words.answer.whole[note.direction]({ ...whole, share: shareText(causes, found.mean) }),
    overlapText(causes, note.overlap, whole.amount),
  ];
}

/** What causes add up to against what they do together; which is more is said only where it is no luck. */
function overlapText(causes: CausesView, { sum, beyond }: Overlap, all: string): string {
  const { overlap } = causes.words.answer;
  const { amount } = moneyText(causes, sum);
  if (!isClear(causes, beyond)) return overlap.open({ sum: amount, all });
  const { amount: more, low, high } = moneyText(causes, beyond);
  return overlap.told({ sum: amount, all, beyond: more, low, high });
}

function costTable(causes: CausesView): Block {
  const { words, view, note } = causes;
  const columns = ways(causes);
  const cells = (found: Difference | undefined) => [
    costText(causes, found),
    found ? shareText(causes, found.mean) : "\u2013",
  ];
  return {
    kind: "table",
    caption: words.costTable[note.direction]({
      currency: view.findings.currency,
      months: view.findings.months,
    }),
    head: [words.columns.cause, ...columns.flatMap(({ title }) => [title, words.columns.share])],
    rows: causes
      .rows("profit")
      .map((row) => [row.title, ...columns.flatMap((way) => cells(saidOf(causes, way, row)))]),
    numeric: [1, 2, 3, 4],
  };
}

/** What a row says in a way of looking at it; all together stand with what is said first. */
function saidOf(causes: CausesView, way: Way, row: CauseRow): Difference | undefined {
  if (row.cause !== null) return way.of(row);
  return way.name === ways(causes)[0]!.name ? firstOf(causes, row) : undefined;
}

function outcomeTable(causes: CausesView, way: Way): Block {
  const { words, view } = causes;
  const metrics = outcomes.filter((metric) => view.metric(metric) !== undefined);
  const byMetric = metrics.map((metric) => causes.rows(metric).map((row) => saidOf(causes, way, row)));
  return {
    kind: "table",
    caption: words.outcomeTable[way.name],
    head: [words.columns.cause, ...metrics.map(view.title)],
    rows: causes
      .rows("profit")
      .map(({ title }, place) => ({ title, found: byMetric.map((rows) => rows[place]) }))
      // A variant may have been tried in one way only.
      .filter(({ found }) => found.some((one) => one !== undefined))
      .map(({ title, found }) => [title, ...found.map((one) => costText(causes, one))]),
    numeric: metrics.map((_, column) => column + 1),
  };
}

function chart(causes: CausesView): Block {
  const { words, view, note } = causes;
  const columns = ways(causes);
  const rows = causes.rows("profit");
  const title = words.tornado.title[note.direction];
  const bars = rows.flatMap((row, place) =>
    columns.flatMap((way, series) => {
      const found = saidOf(causes, way, row);
      if (!found) return [];
      const { mean, low, high } = found;
      const { mean: amount } = formatDifference(found, view.language, view.money);
      const text = mayBeLuck(found) ? view.words.hedged(amount) : amount;
      const label = `${text} \u00b7 ${shareText(causes, mean)}`;
      return [{ row: place, series, mean, low, high, label }];
    }),
  );
  const spec = tornado({
    title,
    subtitle: words.tornado.subtitle,
    format: view.moneyAxis,
    xTitle: words.tornado.x(view.findings.currency),
    rows: rows.map((row) => row.title),
    series: columns.map((way) => way.title),
    bars,
    language: view.language,
  });
  return { kind: "chart", name: "tornado", title, text: words.tornado.text[note.direction], spec };
}

/** Whether a cause is among them whose effects have assumed sizes. */
export function restsOnAssumed({ causes }: CausesView["note"]): boolean {
  return causes.some(({ name }) => name === "managers-background");
}

/** What each cause costs, or what removing it brings back: a sentence, a picture, and tables. */
export function answer(causes: CausesView): Section {
  const { words, note } = causes;
  return {
    id: "answer",
    heading: words.headings.answer,
    blocks: [
      ...voidedBlocks(causes.view.findings, causes.view.language),
      { kind: "answer", ...answerOfCauses(causes) },
      chart(causes),
      costTable(causes),
      ...(restsOnAssumed(note) ? [{ kind: "paragraph" as const, text: words.assumed }] : []),
      ...ways(causes).map((way) => outcomeTable(causes, way)),
    ],
  };
}
