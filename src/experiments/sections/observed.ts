import { observed as observedChart } from "../../charts/observed.ts";
import type { ObservedSeries } from "../../findings/numbers.ts";
import { formatChange, formatNumber } from "../../language/format-number.ts";
import type { Block, Section } from "../../report/section.ts";
import type { FindingsView, LabelledMarket } from "./findings-view.ts";

interface Beside {
  readonly plan: string;
  readonly series: ObservedSeries;
}

function inMarket(view: FindingsView, market: string): readonly Beside[] {
  return view.findings.observed.flatMap((series) => {
    const arm = view.findings.arms.find(({ id }) => id === series.arm);
    return arm?.market === market ? [{ plan: arm.plan, series }] : [];
  });
}

const metricsOf = (all: readonly Beside[]): readonly string[] => [
  ...new Set(all.map(({ series }) => series.metric)),
];

function chart(view: FindingsView, market: LabelledMarket, all: readonly Beside[]): Block {
  const its = view.words.observedChart;
  const title = its.title({ market: market.short });
  const panels = metricsOf(all).map((metric) => {
    const same = all.filter(({ series }) => series.metric === metric);
    return {
      title: view.title(metric),
      observed: same[0]!.series.observed,
      simulated: same.map(({ plan, series }) => ({ plan: view.placeOf(plan), values: series.simulated })),
    };
  });
  const spec = observedChart({
    title,
    subtitle: its.subtitle,
    yTitle: its.y,
    monthsTitle: view.words.month,
    format: its.counts,
    plans: view.findings.plans.map(({ short }) => short),
    panels,
    language: view.language,
  });
  const place = view.findings.markets.indexOf(market) + 1;
  return { kind: "chart", name: `observed-${place}`, title, text: view.words.observedText, spec };
}

function rows(view: FindingsView, one: ObservedSeries): readonly (readonly string[])[] {
  return one.observed.map((observed, month) => {
    const error = one.error[month] ?? null;
    return [
      String(month + 1),
      formatNumber(observed, view.language),
      formatNumber(one.simulated[month] ?? Number.NaN, view.language),
      error === null ? "\u2013" : formatChange(error, view.language),
    ];
  });
}

function tables(view: FindingsView, market: LabelledMarket, all: readonly Beside[]): readonly Block[] {
  const { month, observed, simulated, error } = view.words.observedHead;
  return all.map(({ plan, series }) => ({
    kind: "table",
    caption: view.words.observedTable({
      market: market.short,
      metric: view.words.metricOfPlan(view.title(series.metric), view.plan(plan).short),
    }),
    head: [month, observed, simulated, error],
    rows: rows(view, series),
    numeric: [1, 2, 3],
  }));
}

/** A real company's counts beside the simulation, month by month with the error; nothing where none were given. */
export function observed(view: FindingsView): Section | undefined {
  const blocks = view.markets.flatMap((market) => {
    const all = inMarket(view, market.name);
    return all.length === 0 ? [] : [chart(view, market, all), ...tables(view, market, all)];
  });
  return blocks.length === 0 ? undefined : { id: "observed", heading: view.words.headings.observed, blocks };
}
