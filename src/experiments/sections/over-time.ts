import { charts } from "../../charts/index.ts";
import { formatFixed } from "../../language/format-number.ts";
import type { Block, Section } from "../../report/section.ts";
import type { MetricNote, Span } from "../findings.ts";
import { hedgedChange } from "./change-text.ts";
import { counted, type FindingsView } from "./findings-view.ts";
import { chartedMetrics, floatingUnits } from "./headline-metrics.ts";
import { isSmoothed, timeLines } from "./time-panel.ts";

const formats: Readonly<Record<MetricNote["unit"], string>> = {
  count: "~s",
  money: "~s",
  share: ".0%",
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
    firstSpan: view.words.spans[early.span],
    last: hedgedChange(view, late),
    lastSpan: view.words.spans[late.span],
  });
}

function subtitle(view: FindingsView, metric: MetricNote, noted: boolean): string {
  const { words, pair, findings, language } = view;
  return [
    words.bandSubtitle({ trials: formatFixed(findings.trials.done, language) }),
    ...(isSmoothed(metric.unit) ? [words.smoothed] : []),
    ...(floatingUnits.has(metric.unit) ? [words.notFromZero] : []),
    ...(noted && pair ? [words.noteSubtitle({ plan: pair.plan.title, baseline: pair.baseline.title })] : []),
  ].join(" ");
}

function chart(view: FindingsView, metric: MetricNote): readonly Block[] {
  const { words, findings } = view;
  const panels = view.markets
    .map((market) => ({
      title: market.title,
      note: note(view, market.name, metric.name),
      lines: timeLines(view, market.name, metric.name, "company"),
    }))
    .filter((panel) => panel.lines.length > 0);
  if (panels.length === 0) return [];
  const weekly = metric.unit === "count" || metric.unit === "money";
  const title = weekly ? words.aWeek(view.title(metric.name)) : view.title(metric.name);
  const axis = words.axis[metric.unit];
  const spec = charts.overTime({
    title,
    subtitle: subtitle(
      view,
      metric,
      panels.some((panel) => panel.note !== ""),
    ),
    yTitle: typeof axis === "string" ? axis : axis(findings.currency),
    monthsTitle: words.month,
    format: formats[metric.unit],
    zero: !floatingUnits.has(metric.unit),
    sharedY: true,
    weeksPerMonth: 4,
    plans: findings.plans,
    panels,
    language: view.language,
  });
  const name = metric.name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return [{ kind: "chart", name, title, text: metric.sentence[view.language], spec }];
}

/** How the headline metrics run over the months, plans in one panel, markets side by side. */
export function overTime(view: FindingsView): Section {
  const blocks = chartedMetrics.flatMap((name) => {
    const metric = view.metric(name);
    return metric ? chart(view, metric) : [];
  });
  return { id: "over-time", heading: view.words.headings.overTime, blocks };
}
