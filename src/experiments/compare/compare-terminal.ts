import type { Estimate } from "../../findings/estimate.ts";
import type { Findings } from "../../findings/findings.ts";
import type { Difference } from "../../findings/numbers.ts";
import { formatFixed, type NumberStyle } from "../../language/format-number.ts";
import { moneyStyle } from "../../language/money-style.ts";
import { said } from "../../language/said.ts";
import { columnNumbers, shownEstimate, withPlus } from "../../language/shown-estimate.ts";
import type { Language } from "../../language/text.ts";
import { answerSentence } from "../sections/answer-sentence.ts";
import { comparisonWords } from "../sections/comparison-words.ts";
import { onlyLuck } from "../sections/doubt-sentences.ts";
import type { FindingsView } from "../sections/findings-view.ts";
import { isWidened } from "../sections/looked.ts";
import { stillOpenSentence } from "../sections/still-open.ts";
import { turnoverSentence } from "../sections/turnover.ts";
import { verdictDetail } from "../sections/verdict-detail.ts";
import type { TerminalBlock } from "../terminal-block.ts";

/** The columns of the answer, by metric. */
const columns = ["leads", "leadFit", "pressure", "optOuts", "revenue", "profit"] as const;

/** The answer: per market a table of the plans, the paired differences, and the verdict. */
export function comparisonTerminal(view: FindingsView, paired: boolean): readonly TerminalBlock[] {
  const { findings, language } = view;
  const markets = findings.markets.flatMap(({ name, title }): readonly TerminalBlock[] => [
    { kind: "heading", text: title },
    armTable(findings, name, language),
    ...differenceTable(findings, name, language),
    ...sentences([...turnoverSentence(view, name), ...stillOpenSentence(view, name)]),
    { kind: "heading", text: answerSentence(findings, name, language) },
    ...sentences(restsOn(view, name)),
  ]);
  const note = readingNote(findings, language, paired);
  return [
    { kind: "heading", text: findings.title },
    ...markets,
    ...sentences(onlyLuck(view)),
    { kind: "text", text: note },
  ];
}

function sentences(texts: readonly string[]): readonly TerminalBlock[] {
  return texts.length === 0 ? [] : [{ kind: "sentences", texts }];
}

function restsOn(view: FindingsView, market: string): readonly string[] {
  const verdict = view.findings.verdicts.find((one) => one.market === market);
  return verdict ? verdictDetail(view, verdict) : [];
}

function armTable(findings: Findings, market: string, language: Language): TerminalBlock {
  const arms = findings.arms.filter((arm) => arm.market === market);
  const rows = arms.map((arm) => ({
    name: arm.plan,
    estimates: columns.map((metric) =>
      findings.totals.find(
        (total) =>
          total.arm === arm.id && total.metric === metric && total.unit === "company" && total.span === "run",
      ),
    ),
  }));
  return table("plan", rows, language, (estimate) =>
    shownEstimate(estimate.mean, half(estimate), language, styleOf(findings, estimate)),
  );
}

function differenceTable(findings: Findings, market: string, language: Language): readonly TerminalBlock[] {
  const inMarket = findings.differences.filter(
    ({ market: its, unit, span }) => its === market && unit === "company" && span === "run",
  );
  const pairs = [...new Set(inMarket.map(({ plan }) => plan))].map((plan) => {
    const its = inMarket.filter((difference) => difference.plan === plan);
    return {
      name: `${plan} − ${its[0]!.baseline}`,
      estimates: columns.map((metric) => its.find((difference) => difference.metric === metric)),
    };
  });
  return pairs.length > 0
    ? [
        table("difference", pairs, language, (difference) =>
          shownDifference(difference, language, styleOf(findings, difference)),
        ),
      ]
    : [];
}

/** Money is written in full where its currency carries a scale. */
function styleOf({ metrics, currency }: Findings, { metric }: { readonly metric: string }): NumberStyle {
  return metrics.find(({ name }) => name === metric)?.unit === "money" ? moneyStyle(currency) : "amount";
}

function shownDifference(
  difference: Difference,
  language: Language,
  style: NumberStyle,
): { mean: string; half: string } {
  const { mean, half: around } = shownEstimate(difference.mean, half(difference), language, style);
  return { mean: withPlus(difference.mean, mean), half: around };
}

function table<T extends Estimate>(
  head: "plan" | "difference",
  rows: readonly { name: string; estimates: readonly (T | undefined)[] }[],
  language: Language,
  shown: (estimate: T) => { mean: string; half: string },
): TerminalBlock {
  const { terminal } = said(language, "comparison", comparisonWords);
  const shownRows = rows.map(({ name, estimates }) => {
    const cells = estimates.map((estimate) => (estimate && estimate.n > 0 ? shown(estimate) : undefined));
    const around = (place: number, half: string) => (estimates[place]!.sd === 0 ? terminal.always : half);
    return [name, ...cells.map((cell, place) => cell && `${cell.mean}\n${around(place, cell.half)}`)];
  });
  return {
    kind: "table",
    head: [terminal[head], ...columns.map((metric) => terminal.columns[metric])],
    rows: shownRows,
    widths: columns.map(() => columnNumbers(language).width + 1),
  };
}

function half({ low, high }: Estimate): number {
  return (high - low) / 2;
}

function readingNote(findings: Findings, language: Language, paired: boolean): string {
  const { trials, months, customers, currency, inForce } = findings;
  return said(language, "comparison", comparisonWords).terminal.reading({
    trials: trials.done,
    batches: trials.batches,
    paired,
    isLookedAt: isWidened(findings),
    months,
    customers: formatFixed(customers, language),
    currency,
    inForce: inForce?.title,
  });
}
