import type { Findings } from "../../findings/findings.ts";
import type { Rival, Verdict, VerdictWord } from "../../findings/verdict.ts";
import {
  formatDifference,
  formatEstimate,
  formatFixed,
  formatMean,
  formatNumber,
} from "../../language/format-number.ts";
import { said } from "../../language/said.ts";
import type { Language } from "../../language/text.ts";
import { divergedBest } from "./divergences.ts";
import { counted, type FindingsView, viewOf } from "./findings-view.ts";
import { type TwoPlans, verdictWords } from "./verdict-words.ts";

/** A market's answer in one sentence, and whether it is decided. */
export interface Answer {
  readonly text: string;
  readonly tone: "decided" | "open";
}

const decidedWords: ReadonlySet<VerdictWord> = new Set<VerdictWord>([
  "alone",
  "better",
  "betterByLess",
  "equal",
]);

const wordsIn = (language: Language) => said(language, "verdict", verdictWords);

/** The metric that decides, in the middle of a sentence. */
function metricOf({ metric: name }: Verdict, { language, title }: FindingsView): string {
  return wordsIn(language).metric({ name, title: title(name) });
}

function alone(view: FindingsView, verdict: Verdict): string {
  const { language, findings, words } = view;
  const arm = view.arm(verdict.best, verdict.market);
  const total = arm && view.total(arm.id, verdict.metric, "run");
  const market = view.market(verdict.market).title;
  const metric = metricOf(verdict, view);
  if (!counted(total)) return wordsIn(language).unrecorded({ market, metric });
  const { isMoney, isMany, style } = styleOf(view, verdict);
  const amount = formatEstimate(total, language, style);
  return wordsIn(language).alone({
    market,
    metric,
    isMany,
    plan: view.plan(verdict.best).title,
    amount: isMoney ? words.money(amount, findings.currency) : amount,
    months: findings.months,
  });
}

function styleOf(view: FindingsView, { metric }: Verdict) {
  const unit = view.metric(metric)?.unit;
  return { isMoney: unit === "money", isMany: unit === "count", style: view.style(metric) };
}

/** The best plan beside the second, written out. */
function twoPlans(view: FindingsView, verdict: Verdict, second: Rival): TwoPlans {
  const { language, findings, words } = view;
  const { isMoney, isMany, style } = styleOf(view, verdict);
  const inUnit = (amount: string) => (isMoney ? words.money(amount, findings.currency) : amount);
  const { low, high } = formatDifference(second, language, style);
  const size = { mean: Math.abs(second.mean), low: Math.abs(second.low), high: Math.abs(second.high) };
  const amount = formatMean({ ...second, mean: size.mean }, language, style);
  const its = wordsIn(language);
  return {
    market: view.market(verdict.market).title,
    best: view.plan(verdict.best).title,
    other: view.plan(second.plan).title,
    plans: verdict.against.length + 1,
    metric: metricOf(verdict, view),
    isMany,
    amount: /[1-9]/.test(amount) ? inUnit(amount) : undefined,
    isMore: second.mean > 0,
    interval: second.sd === 0 ? its.always : its.interval(low, inUnit(high)),
    months: findings.months,
    margin: verdict.margin === 0 ? undefined : inUnit(formatNumber(verdict.margin, language, style)),
  };
}

/** Titles of the plans of a market that may be the best, and of those that are ruled out. */
export function contenders(view: FindingsView, { best, against }: Verdict) {
  const titles = (isOut: boolean) =>
    against.filter(({ ruledOut }) => ruledOut === isOut).map(({ plan }) => view.plan(plan).title);
  return { mayBeBest: [view.plan(best).title, ...titles(false)], ruledOut: titles(true) };
}

function deciding({ findings, language }: FindingsView, { wouldDecide }: Verdict) {
  const { batches, done } = findings.trials;
  const count = (value: number) => formatFixed(value, language);
  return {
    batches: wouldDecide === null ? undefined : count(wouldDecide),
    trialsEach: count(Math.round(done / batches)),
    made: count(batches),
  };
}

function agreeing({ findings, language }: FindingsView, { market }: Verdict) {
  const { count = 0, of = 0 } = findings.doubt?.verdicts.find((one) => one.market === market)?.kept ?? {};
  return { count: formatFixed(count, language), of: formatFixed(of, language) };
}

function sentence(view: FindingsView, verdict: Verdict): string {
  const words = wordsIn(view.language);
  const [second] = verdict.against;
  const market = view.market(verdict.market).title;
  const metric = metricOf(verdict, view);
  if (second === undefined)
    return verdict.word === "alone" ? alone(view, verdict) : words.unrecorded({ market, metric });
  const two = twoPlans(view, verdict, second);
  const { mayBeBest } = contenders(view, verdict);
  if (verdict.word === "same") return words.same({ market, plans: mayBeBest, metric });
  if (verdict.word === "equal") return words.equal({ ...two, mayBeBest });
  if (verdict.word === "better") return words.better(two);
  if (verdict.word === "dependsOnAssumptions")
    return words.dependsOnAssumptions({ ...two, ...agreeing(view, verdict) });
  if (verdict.word === "betterByLess") return words.betterByLess(two);
  return verdict.word === "open" ? words.open({ ...two, ...deciding(view, verdict) }) : words.onePilot(two);
}

/** The answer for a market from its verdict: which plan is better, by how much, and how sure that is. */
export function answerOf(view: FindingsView, verdict: Verdict): Answer {
  const text = sentence(view, verdict);
  const but = divergedBest(view, verdict);
  if (but !== undefined) return { text: `${text} ${but}`, tone: "open" };
  return { text, tone: decidedWords.has(verdict.word) ? "decided" : "open" };
}

/** The same sentence for whoever has no report to draw, e.g. a terminal; empty where the market has no verdict. */
export function answerSentence(findings: Findings, market: string, language: Language = "en"): string {
  const verdict = findings.verdicts.find((each) => each.market === market);
  return verdict ? answerOf(viewOf(findings, language), verdict).text : "";
}
