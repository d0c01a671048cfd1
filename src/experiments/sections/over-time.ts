import { overTime as overTimeChart } from "../../charts/over-time.ts";
import type { MetricNote } from "../../findings/metric-note.ts";
import type { Span } from "../../findings/numbers.ts";
import { formatFixed } from "../../language/format-number.ts";
import type { Block, Section } from "../../report/section.ts";
import { hedgedChange } from "./change-text.ts";
import { counted, type FindingsView } from "./findings-view.ts";
import { chartedMetrics, floatingUnits } from "./headline-metrics.ts";
import { timeLines } from "./time-panel.ts";

const formats: Readonly<Record<MetricNote["unit"], string>> = {
  count: "~s",
  money: "~s",
  share: ".0%",
  ratio: "~g",
  days: "~g",
  pressure: "~g",
  index: "~g",
  fit: ".2f",
};

function first(view: FindingsView, market: string, metric: string, spans: readonly Span[]) {
  const plan = view.pair?.plan.name;
  const found = spans.map((span) => plan && view.difference(plan, market, metric, span));
  return found.find((one) => one !== "" && counted(one)) || undefined;
}

/** How the second plan stands against the first at the beginning and at the end, where there are two. */
function note(view: FindingsView, market: string, metric: string): string {
  const early = first(view, market, metric, ["quarter1", "month1"]);
  const late = first(view, market, metric, ["year2", "lastQuarter"]);
  if (!early || !late || early.span === late.span) return "";
  return view.words.note({
    first: hedgedChange(view, early),
    firstSpan: view.words.shortSpans[early.span],
    last: hedgedChange(view, late),
    lastSpan: view.words.shortSpans[late.span],
  });
}

function subtitle(view: FindingsView, metric: MetricNote, noted: boolean): readonly string[] {
  const { words, pair, findings, language } = view;
  const band = words.bandSubtitle({ trials: formatFixed(findings.trials.done, language) });
  return [
    floatingUnits.has(metric.unit) ? `${band} ${words.notFromZero}` : band,
    ...(noted && pair ? [words.noteSubtitle({ plan: pair.plan.short, baseline: pair.baseline.short })] : []),
  ];
}

const adds = ({ unit }: MetricNote): boolean => unit === "count" || unit === "money";

function titleOf(view: FindingsView, metric: MetricNote): string {
  const { words, each } = view;
  const title = words.timeChart[metric.name] ?? view.title(metric.name);
  return adds(metric) ? words.aTime(title, words.each[each]) : title;
}

function yTitle({ words, each, findings }: FindingsView, { unit }: MetricNote): string {
  if (unit === "count") return words.each[each];
  return unit === "money" ? words.moneyATime(findings.currency, words.each[each]) : words.axis[unit];
}

/** A line that no market and no plan moves says nothing. */
function moves(panels: readonly { readonly lines: ReturnType<typeof timeLines> }[]): boolean {
  const values = panels.flatMap(({ lines }) => lines.flatMap(({ mean }) => mean));
  return values.some((value) => value !== null && value !== values[0]);
}

function chart(view: FindingsView, metric: MetricNote): readonly Block[] {
  const { words, findings } = view;
  const panels = view.markets
    .map((market) => ({
      title: market.short,
      note: metric.better === "neither" ? "" : note(view, market.name, metric.name),
      lines: timeLines(view, market.name, metric.name, "company"),
    }))
    .filter((panel) => panel.lines.length > 0);
  if (!moves(panels)) return [];
  const title = titleOf(view, metric);
  const noted = panels.some((panel) => panel.note !== "");
  const spec = overTimeChart({
    title,
    subtitle: subtitle(view, metric, noted),
    yTitle: yTitle(view, metric),
    monthsTitle: words.month,
    format: metric.unit === "money" ? view.moneyAxis : formats[metric.unit],
    zero: !floatingUnits.has(metric.unit),
    sharedY: true,
    pointsPerMonth: view.pointsPerMonth,
    plans: findings.plans.map(({ short }) => short),
    panels,
    language: view.language,
  });
  const name = metric.name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const more = words.timeNote[metric.name];
  const text = [metric.sentence[view.language], ...(more ? [more] : [])].join(" ");
  return [{ kind: "chart", name, title, text, spec }];
}

/** How the headline metrics run over the months, plans in one panel, markets side by side. */
export function overTime(view: FindingsView): Section {
  const blocks = chartedMetrics.flatMap((name) => {
    const metric = view.metric(name);
    return metric ? chart(view, metric) : [];
  });
  return { id: "over-time", heading: view.words.headings.overTime, blocks };
}
