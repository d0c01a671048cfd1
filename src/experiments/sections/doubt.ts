import { sortedGaps } from "../../charts/sorted-gaps.ts";
import type { DoubtedGap, DoubtNote } from "../../findings/doubt-note.ts";
import { formatFixed, formatNumber, formatP, formatShare } from "../../language/format-number.ts";
import { said } from "../../language/said.ts";
import type { Block, Section } from "../../report/section.ts";
import { amountOf, decidingGap, doubtSentences, metricInSentence } from "./doubt-sentences.ts";
import { doubtWords } from "./doubt-words.ts";
import type { FindingsView, LabelledMarket } from "./findings-view.ts";

const wordsOf = ({ language }: FindingsView) => said(language, "doubt", doubtWords);
const paragraph = (text: string): Block => ({ kind: "paragraph", text });

/** What becomes of the answer in companies drawn from what is assumed; nothing where nobody asked. */
export function doubt(view: FindingsView): Section | undefined {
  const note = view.findings.doubt;
  if (note === undefined) return undefined;
  const words = wordsOf(view);
  const markets = view.markets.filter(({ name }) => decidingGap(view, name) !== undefined);
  const counted = markets.filter(({ name }) => decidingGap(view, name)!.p50 !== null);
  return {
    id: "doubt",
    heading: words.heading,
    blocks: [
      ...howItWasDone(view, note).map(paragraph),
      ...markets.map(({ name }) => paragraph(doubtSentences(view, name).join(" "))),
      ...chart(view, note, counted),
      ...counted.map((market) => gapsTable(view, note, market)),
      ...counted.flatMap((market) => strongestTable(view, market)),
      rangesTable(view, note),
      paragraph(words.limit),
    ],
  };
}

function howItWasDone(view: FindingsView, { asked, companies, parameters, trials, batches }: DoubtNote) {
  const words = wordsOf(view);
  const count = (value: number) => formatFixed(value, view.language);
  const failed = companies.filter((one) => one.failed !== null);
  const diverged = companies.reduce((sum, one) => sum + one.diverged, 0);
  const done = companies.length;
  return [
    words.drawn({
      companies: count(done),
      parameters: count(parameters.length),
      trials: count(trials),
      batches: count(batches),
    }),
    ...(done < asked ? [words.stopped({ done: count(done), asked: count(asked) })] : []),
    ...(failed.length > 0
      ? [
          words.failed({
            failed: count(failed.length),
            of: count(done),
            because: withoutStop(failed[0]!.failed!),
            at: failed[0]!.failedAt,
          }),
        ]
      : []),
    ...(diverged > 0 ? [words.diverged({ trials: count(diverged) })] : []),
  ];
}

/** A reason in the middle of a sentence. */
function withoutStop(reason: string): string {
  return reason.replace(/\.$/, "");
}

function chart(view: FindingsView, { companies, gaps }: DoubtNote, markets: readonly LabelledMarket[]) {
  const its = wordsOf(view).chart;
  const shown = markets.map(({ name }) => decidingGap(view, name)!);
  const [first] = shown;
  if (first === undefined) return [];
  const title = its.title({ metric: metricInSentence(view, first.metric) });
  const isMoney = view.metric(first.metric)?.unit === "money";
  const spec = sortedGaps({
    title,
    subtitle: its.subtitle,
    xTitle: its.x({ currency: isMoney ? view.findings.currency : "" }),
    format: isMoney ? view.moneyAxis : "~g",
    marks: [its.kept, its.turned],
    panels: shown.map((gap) => ({
      title: its.panel({
        market: view.market(gap.market).short,
        plan: view.plan(gap.plan).short,
        against: view.plan(gap.against).short,
      }),
      usual: gap.mean,
      gaps: companies.flatMap((one) => one.gaps[gaps.indexOf(gap)] ?? []),
    })),
    language: view.language,
  });
  return [{ kind: "chart", name: "doubt", title, text: its.text, spec } as const];
}

function pairOf(view: FindingsView, { plan, against }: DoubtedGap) {
  return { plan: view.plan(plan).short, against: view.plan(against).short };
}

function gapsTable(view: FindingsView, { gaps }: DoubtNote, market: LabelledMarket): Block {
  const words = wordsOf(view);
  const { language } = view;
  const count = (value: number) => formatFixed(value, language);
  const rows = gaps
    .filter((gap) => gap.market === market.name)
    .map((gap) => [
      words.pair({ metric: view.title(gap.metric), ...pairOf(view, gap) }),
      words.count({ count: count(gap.kept.count), of: count(gap.kept.of) }),
      ...[gap.p10, gap.p50, gap.p90].map((amount) => amountOf(view, gap.metric, amount)),
      gap.luck === null ? "–" : formatShare(gap.luck, language),
    ]);
  return {
    kind: "table",
    caption: words.table({ market: market.short }),
    head: words.tableHead,
    rows,
    numeric: [1, 2, 3, 4, 5],
  };
}

/** Nothing of a gap that does not vary. */
function strongestTable(view: FindingsView, market: LabelledMarket): readonly Block[] {
  const words = wordsOf(view);
  const gap = decidingGap(view, market.name)!;
  if (gap.strongest.length === 0) return [];
  const rows = gap.strongest.map(({ path, correlation, p }) => [
    path,
    formatFixed(correlation, view.language, 2),
    formatP(p, view.language),
  ]);
  const caption = words.strongest({ market: market.short, ...pairOf(view, gap) });
  return [{ kind: "table", caption, head: words.strongestHead, rows, numeric: [1, 2], folded: true }];
}

function rangesTable(view: FindingsView, { parameters }: DoubtNote): Block {
  const words = wordsOf(view);
  const number = (value: number) => formatNumber(value, view.language);
  return {
    kind: "table",
    caption: words.ranges,
    head: words.rangesHead,
    rows: parameters.map(({ path, usual, low, high }) => [path, number(usual), number(low), number(high)]),
    numeric: [1, 2, 3],
    folded: true,
  };
}
