import { viewOf } from "../experiments/sections/findings-view.ts";
import type { Estimate } from "../findings/estimate.ts";
import type { Findings } from "../findings/findings.ts";
import type { Difference } from "../findings/numbers.ts";
import { comparisonWords } from "../language/comparison-words.ts";
import { formatFixed, type NumberStyle } from "../language/format-number.ts";
import { moneyStyle } from "../language/money-style.ts";
import type { Language } from "../language/text.ts";
import { shownEstimate, withPlus } from "./numbers-shown.ts";
import { shownTable } from "./shown-table.ts";
import { TERMINAL_WIDTH, wrap } from "./wrap.ts";

/** The columns of the answer, by metric. */
const columns = ["leads", "leadFit", "pressure", "optOuts", "revenue", "profit"] as const;

/** Room for a number and its sign: `+12,3 тыс.` is longer than `+12.3k`. */
const numberWidths: Readonly<Record<Language, number>> = { en: 9, ru: 10 };

function nameWidth(language: Language): number {
  return TERMINAL_WIDTH - columns.length * (numberWidths[language] + 1);
}

/** How a heading is made to stand out; nothing where there are no colours. */
export type Emphasis = (text: string) => string;

/** The answer for a terminal of 80 columns: per market a table of the plans, the paired differences, and the verdict. */
export function summary(
  findings: Findings,
  sentenceOf: (market: string) => string,
  bold: Emphasis = same,
  language: Language = "en",
): string {
  const view = viewOf(findings, language);
  const markets = findings.markets.map((market) =>
    [
      bold(lines(view.market(market.name).title)),
      armTable(findings, market.name, language),
      differenceTable(findings, market.name, language),
      bold(lines(sentenceOf(market.name))),
    ]
      .filter((part) => part !== "")
      .join("\n\n"),
  );
  return [bold(lines(findings.title)), ...markets, lines(readingNote(findings, language))].join("\n\n");
}

function same(text: string): string {
  return text;
}

function lines(text: string): string {
  return wrap(text).join("\n");
}

function armTable(findings: Findings, market: string, language: Language): string {
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

function differenceTable(findings: Findings, market: string, language: Language): string {
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
    ? table("difference", pairs, language, (difference) =>
        shownDifference(difference, language, styleOf(findings, difference)),
      )
    : "";
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
): string {
  const { terminal } = comparisonWords(language);
  const shownRows = rows.map(({ name, estimates }) => {
    const cells = estimates.map((estimate) => (estimate && estimate.n > 0 ? shown(estimate) : undefined));
    return [name, ...cells.map((cell) => cell && `${cell.mean}\n${cell.half}`)];
  });
  return shownTable([terminal[head], ...columns.map((metric) => terminal.columns[metric])], shownRows, [
    nameWidth(language),
    ...columns.map(() => numberWidths[language] + 1),
  ]);
}

function half({ low, high }: Estimate): number {
  return (high - low) / 2;
}

function readingNote(findings: Findings, language: Language): string {
  const { trials, months, customers, currency, experiment } = findings;
  return comparisonWords(language).terminal.reading({
    trials: trials.done,
    paired: experiment === "compare",
    months,
    customers: formatFixed(customers, language),
    currency,
  });
}
