import type { Findings } from "../../findings/findings.ts";
import type { Verdict } from "../../findings/verdict.ts";
import { formatDifference, formatEstimate, formatMean } from "../../language/format-number.ts";
import type { Language } from "../../language/text.ts";
import { divergedBest } from "./divergences.ts";
import { counted, type FindingsView, viewOf } from "./findings-view.ts";

/** A market's answer in one sentence, and whether it is decided. */
export interface Answer {
  readonly text: string;
  readonly tone: "decided" | "open";
}

function single(view: FindingsView, verdict: Verdict, market: string): Answer {
  const { words, language, findings } = view;
  const arm = view.arm(verdict.best, verdict.market);
  const total = arm && view.total(arm.id, "profit", "run");
  const amount = counted(total) ? formatEstimate(total, language, view.money) : "\u2013";
  const text = words.single({
    market,
    plan: view.plan(verdict.best).title,
    amount: words.money(amount, findings.currency),
    months: findings.months,
  });
  return { text, tone: "decided" };
}

function compared(view: FindingsView, verdict: Verdict, market: string): Answer {
  const { words, language, findings } = view;
  const margin = verdict.margin!;
  const money = (amount: string) => words.money(amount, findings.currency);
  const { low, high } = formatDifference(margin, language, view.money);
  const said = {
    market,
    best: view.plan(verdict.best).title,
    runnerUp: view.plan(verdict.runnerUp!).title,
    amount: money(formatMean(margin, language, view.money)),
    low,
    high: money(high),
    months: findings.months,
  };
  if (margin.n < 2) return { text: words.oneTrial(said), tone: "open" };
  if (verdict.decided) return { text: words.decided(said), tone: "decided" };
  if (margin.sd === 0 && margin.mean === 0) return { text: words.same(said), tone: "open" };
  // An interval this wide leaves no digit of the lead: it would read "ahead by 0K".
  if (!/[1-9]/.test(formatMean(margin, language, view.money)))
    return { text: words.level(said), tone: "open" };
  const crosses = margin.low <= 0 && view.others(verdict.market).length === 1;
  return { text: crosses ? words.openTwo(said) : words.openMany(said), tone: "open" };
}

/** The answer for a market from its verdict: which plan is better by profit after bonuses, by how much, and how sure that is. */
export function answerOf(view: FindingsView, verdict: Verdict): Answer {
  const market = view.market(verdict.market).title;
  const answer =
    verdict.runnerUp === null || verdict.margin === null
      ? single(view, verdict, market)
      : compared(view, verdict, market);
  const but = divergedBest(view, verdict);
  return but === undefined ? answer : { text: `${answer.text} ${but}`, tone: "open" };
}

/** The same sentence for whoever has no report to draw, e.g. a terminal; empty where the market has no verdict. */
export function answerSentence(findings: Findings, market: string, language: Language = "en"): string {
  const verdict = findings.verdicts.find((each) => each.market === market);
  return verdict ? answerOf(viewOf(findings, language), verdict).text : "";
}
