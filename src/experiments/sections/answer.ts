import { difference } from "../../charts/difference.ts";
import type { Span } from "../../findings/numbers.ts";
import type { Block, Section } from "../../report/section.ts";
import { answerDetail } from "./answer-detail.ts";
import { answerOf } from "./answer-sentence.ts";
import { changeText, hedgedChange } from "./change-text.ts";
import { onlyLuck } from "./doubt-sentences.ts";
import { baselineMean, counted, type FindingsView, type LabelledMarket } from "./findings-view.ts";
import { type HeadlineMetric, headlineMetrics } from "./headline-metrics.ts";
import { shortNames } from "./short-names.ts";
import { voidedBlocks } from "./voided.ts";

const stretches: readonly Span[] = ["month1", "quarter1", "year1", "year2"];
const fewMetrics = ["leads", "pressure", "revenue", "profit"] as const;

/** Metrics that findings have, fewer where many plans would make a table or a chart of many pages. */
function rowMetrics(view: FindingsView, plans: number): readonly HeadlineMetric[] {
  const wanted: readonly HeadlineMetric[] = plans > 2 ? fewMetrics : headlineMetrics;
  return wanted.filter((metric) => view.metric(metric) !== undefined);
}

function change(view: FindingsView, plan: string, market: string, metric: string, span: Span): string {
  const found = view.difference(plan, market, metric, span);
  if (!counted(found)) return "\u2013";
  return hedgedChange(view, found);
}

function spansTable(view: FindingsView, market: LabelledMarket): Block {
  const { words, findings } = view;
  const others = view.others(market.name);
  const spans = stretches.filter((span) => findings.differences.some((one) => one.span === span));
  const rows = rowMetrics(view, others.length).flatMap((metric) =>
    others.map((plan) => [
      others.length > 1 ? words.metricOfPlan(view.title(metric), plan.short) : view.title(metric),
      ...spans.map((span) => change(view, plan.name, market.name, metric, span)),
    ]),
  );
  return {
    kind: "table",
    caption: words.spansTable({ market: market.short, baseline: view.baseline(market.name).short }),
    head: [words.metric, ...spans.map((span) => words.spans[span])],
    rows,
    numeric: spans.map((_, column) => column + 1),
  };
}

function dots(view: FindingsView, market: string) {
  const others = view.others(market);
  return rowMetrics(view, others.length).flatMap((name) =>
    others.flatMap((plan) => {
      const found = view.difference(plan.name, market, name, "run");
      const base = found && baselineMean(view, found);
      if (!counted(found) || base === undefined) return [];
      const { mean, low, high } = found;
      const shares = { mean: mean / base, low: low / base, high: high / base };
      return [{ plan: view.placeOf(plan.name), name, ...shares, label: changeText(view, found) }];
    }),
  );
}

function chartTitle({ words, pair, markets, baseline }: FindingsView): string {
  const { title, titleOfOne, titleOfSeveral } = words.differenceChart;
  if (pair) return titleOfOne({ plan: pair.plan.short, baseline: pair.baseline.short });
  const [first, ...more] = [...new Set(markets.map((market) => baseline(market.name).short))];
  return first === undefined || more.length > 0 ? titleOfSeveral : title({ baseline: first });
}

function chart(view: FindingsView): readonly Block[] {
  const its = view.words.differenceChart;
  const found = view.markets.map((market) => dots(view, market.name));
  const metrics = headlineMetrics.filter((metric) => found.flat().some(({ name }) => name === metric));
  if (metrics.length === 0) return [];
  const panels = view.markets.map(({ short }, place) => ({
    title: short,
    dots: found[place]!.map(({ name, ...dot }) => ({ ...dot, metric: metrics.indexOf(name) })),
  }));
  const title = chartTitle(view);
  const spec = difference({
    title,
    subtitle: its.subtitle,
    xTitle: its.x,
    metrics: metrics.map(view.title),
    plans: view.findings.plans.map(({ short }) => short),
    panels,
    language: view.language,
  });
  return [{ kind: "chart", name: "differences", title, text: its.text, spec }];
}

/** The answer in a sentence for each market, the differences in one picture, and how they change with time. */
export function answer(view: FindingsView): Section {
  const answers = view.findings.verdicts.map(
    (verdict): Block => ({
      kind: "answer",
      ...answerOf(view, verdict),
      detail: answerDetail(view, verdict),
    }),
  );
  const compared = view.markets.filter((market) => view.others(market.name).length > 0);
  return {
    id: "answer",
    heading: view.words.headings.answer,
    blocks: [
      ...voidedBlocks(view.findings, view.language),
      ...answers,
      ...onlyLuck(view).map((text): Block => ({ kind: "paragraph", text })),
      ...shortNames(view),
      ...chart(view),
      ...compared.map((market) => spansTable(view, market)),
    ],
  };
}
