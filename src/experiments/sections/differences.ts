import type { Difference } from "../../findings/numbers.ts";
import { formatP, formatShare } from "../../language/format-number.ts";
import type { Block, Section } from "../../report/section.ts";
import { changeText, differenceText } from "./change-text.ts";
import { baselineMean, counted, type FindingsView, type LabelledMarket } from "./findings-view.ts";
import { headlineMetrics } from "./headline-metrics.ts";
import { isWidened } from "./looked.ts";

function cells(view: FindingsView, found: Difference): readonly string[] {
  const { mean, interval } = differenceText(view, found);
  return [
    mean,
    interval,
    baselineMean(view, found) === undefined ? "\u2013" : changeText(view, found),
    found.p === null ? "\u2013" : formatP(found.p, view.language),
    found.learned === null ? "\u2013" : formatShare(found.learned, view.language),
  ];
}

function rows(view: FindingsView, market: string): readonly (readonly string[])[] {
  const others = view.others(market);
  return headlineMetrics.flatMap((metric) =>
    others.flatMap((plan) => {
      const found = view.difference(plan.name, market, metric, "run");
      const name = others.length > 1 ? [view.title(metric), plan.short] : [view.title(metric)];
      return counted(found) ? [[...name, ...cells(view, found)]] : [];
    }),
  );
}

function table(view: FindingsView, market: LabelledMarket): Block {
  const { words, findings } = view;
  const others = view.others(market.name);
  const { difference, interval, relative, p, learned } = words.differenceHead;
  const names = others.length > 1 ? [words.metric, words.plan] : [words.metric];
  return {
    kind: "table",
    caption: words.differencesTable({
      market: market.short,
      baseline: view.baseline(market.name).short,
      currency: findings.currency,
    }),
    head: [...names, difference, interval, relative, p, learned],
    rows: rows(view, market.name),
    numeric: [0, 1, 2, 3, 4].map((column) => names.length + column),
  };
}

/** Paired differences from the baseline plan, market by market; nothing where there is one plan. */
export function differences(view: FindingsView): Section | undefined {
  const compared = view.markets.filter((market) => view.others(market.name).length > 0);
  if (compared.length === 0) return undefined;
  const many = compared.some((market) => view.others(market.name).length > 1);
  const { differencesText, differencesTextOfMany, differencesLookedAt } = view.words;
  const usual = many ? differencesTextOfMany : differencesText;
  const text = isWidened(view.findings) ? `${usual} ${differencesLookedAt}` : usual;
  const intro: Block = { kind: "paragraph", text };
  return {
    id: "differences",
    heading: view.words.headings.differences,
    blocks: [intro, ...compared.map((market) => table(view, market))],
  };
}
