import type { DoubtedGap, DoubtedVerdict } from "../../findings/doubt-note.ts";
import { formatFixed, formatNumber, formatShare } from "../../language/format-number.ts";
import { said } from "../../language/said.ts";
import { doubtWords } from "./doubt-words.ts";
import type { FindingsView } from "./findings-view.ts";
import { verdictWords } from "./verdict-words.ts";

/** Chance brings more than this in one of twenty searches among all numbers. */
const BEYOND_CHANCE = 0.05;

const wordsOf = ({ language }: FindingsView) => said(language, "doubt", doubtWords);

/** The gap that a market's verdict is of: the best plan less the second. */
export function decidingGap({ findings }: FindingsView, market: string): DoubtedGap | undefined {
  const verdict = findings.verdicts.find((one) => one.market === market);
  return findings.doubt?.gaps.find(
    (gap) =>
      gap.market === market &&
      gap.metric === verdict?.metric &&
      gap.plan === verdict.best &&
      gap.against === verdict.against[0]?.plan,
  );
}

/** An amount of a metric with its unit; of shares, percentage points. */
export function amountOf(view: FindingsView, metric: string, amount: number | null): string {
  if (amount === null) return "–";
  const { language, words, findings } = view;
  const style = view.style(metric);
  if (style === "percent") return words.points(formatNumber(100 * amount, language));
  const text = formatNumber(amount, language, style);
  return view.metric(metric)?.unit === "money" ? words.money(text, findings.currency) : text;
}

/** That nothing but luck is covered, where plans were compared and no companies drawn. */
export function onlyLuck(view: FindingsView): readonly string[] {
  const { doubt, verdicts } = view.findings;
  const isComparison = verdicts.some(({ against }) => against.length > 0);
  return doubt === undefined && isComparison ? [wordsOf(view).onlyLuck] : [];
}

/** What drawn companies say of a market's verdict, sentence by sentence; nothing where none was drawn. */
export function doubtSentences(view: FindingsView, market: string): readonly string[] {
  const { doubt } = view.findings;
  const gap = decidingGap(view, market);
  if (doubt === undefined || gap === undefined) return [];
  const its = doubt.verdicts.find((one) => one.market === market)!;
  if (its.kept.of === 0) return [nowhere(view, gap)];
  return [
    agreement(view, its),
    spread(view, gap),
    ...luck(view, gap),
    ...most(view, gap, doubt.parameters.length),
  ];
}

function nowhere(view: FindingsView, { market, metric }: DoubtedGap): string {
  return wordsOf(view).nowhere({
    market: view.market(market).title,
    metric: metricInSentence(view, metric),
  });
}

function agreement(view: FindingsView, { market, word, kept }: DoubtedVerdict): string {
  const { language } = view;
  const { best, against } = view.findings.verdicts.find((one) => one.market === market)!;
  const told = {
    market: view.market(market).title,
    best: view.plan(best).title,
    others: against.map(({ plan }) => view.plan(plan).title),
    count: formatFixed(kept.count, language),
    of: formatFixed(kept.of, language),
    low: formatShare(kept.low, language),
    high: formatShare(kept.high, language),
  };
  const words = wordsOf(view);
  if (word === "same") return words.alike(told);
  return word === "equal" ? words.within(told) : words.ahead(told);
}

/** A metric in the middle of a sentence. */
export function metricInSentence({ language, title }: FindingsView, name: string): string {
  return said(language, "verdict", verdictWords).metric({ name, title: title(name) });
}

function spread(view: FindingsView, gap: DoubtedGap): string {
  const { metric } = gap;
  // Where a tenth and nine tenths are one, so is all that lies between.
  return wordsOf(view)[gap.p10 === gap.p90 ? "level" : "gap"]({
    metric: metricInSentence(view, metric),
    plan: view.plan(gap.plan).title,
    against: view.plan(gap.against).title,
    p10: amountOf(view, metric, gap.p10),
    p50: amountOf(view, metric, gap.p50),
    p90: amountOf(view, metric, gap.p90),
  });
}

function luck(view: FindingsView, { luck: share, turnedByLuck }: DoubtedGap): readonly string[] {
  if (share === null || turnedByLuck === null) return [];
  const { language } = view;
  const turned = turnedByLuck < 0.5 ? undefined : formatFixed(turnedByLuck, language);
  return [wordsOf(view).luck({ share: formatShare(share, language), turned })];
}

/** Which assumption moves the gap most; nothing where it does not vary, or too few companies are left to tell. */
function most(view: FindingsView, { strongest: [first] }: DoubtedGap, count: number): readonly string[] {
  if (first === undefined) return [];
  const words = wordsOf(view);
  const parameters = formatFixed(count, view.language);
  const { path, correlation, p } = first;
  if (p >= BEYOND_CHANCE) return [words.none({ parameters })];
  const isMore = correlation > 0;
  return [words.most({ path, isMore, correlation: formatFixed(correlation, view.language, 2), parameters })];
}
