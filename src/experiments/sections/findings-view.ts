import { type ComparisonWords, comparisonWords } from "../../language/comparison-words.ts";
import type { NumberStyle } from "../../language/format-number.ts";
import type { Language } from "../../language/text.ts";
import type {
  Arm,
  Difference,
  Findings,
  MarketNote,
  MetricNote,
  PlanNote,
  Series,
  Span,
  Total,
} from "../findings.ts";

/** Findings with the questions that sections ask of them, in one language. */
export interface FindingsView {
  readonly findings: Findings;
  readonly language: Language;
  readonly words: ComparisonWords;
  /** The first plan: what others are measured against. */
  readonly baseline: PlanNote;
  /** Plans other than the baseline. */
  readonly others: readonly PlanNote[];
  readonly metric: (name: string) => MetricNote | undefined;
  readonly title: (metric: string) => string;
  readonly style: (metric: string) => NumberStyle;
  readonly planTitle: (name: string) => string;
  readonly arm: (plan: string, market: string) => Arm | undefined;
  readonly total: (arm: string, metric: string, span: Span, unit?: string) => Total | undefined;
  readonly difference: (plan: string, market: string, metric: string, span: Span) => Difference | undefined;
  readonly series: (arm: string, metric: string, unit?: string) => Series | undefined;
  /** Markets that have arms, in order. */
  readonly markets: readonly MarketNote[];
}

const key = (...parts: readonly string[]): string => parts.join("\u0000");

function indexed<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [keyOf(item), item]));
}

/** A view of findings; sections are pure functions of it. */
export function viewOf(findings: Findings, language: Language): FindingsView {
  const metrics = indexed(findings.metrics, ({ name }) => name);
  const plans = indexed(findings.plans, ({ name }) => name);
  const arms = indexed(findings.arms, (arm) => key(arm.plan, arm.market));
  const totals = indexed(findings.totals, (t) => key(t.arm, t.metric, t.span, t.unit));
  const differences = indexed(findings.differences, (d) => key(d.plan, d.market, d.metric, d.span, d.unit));
  const series = indexed(findings.series, (s) => key(s.arm, s.metric, s.unit));
  const metric = (name: string) => metrics.get(name);
  const [baseline, ...others] = findings.plans;
  if (!baseline) throw new Error("Findings without a plan.");
  return {
    findings,
    language,
    words: comparisonWords(language),
    baseline,
    others,
    metric,
    title: (name) => metric(name)?.title[language] ?? name,
    style: (name) => (metric(name)?.unit === "share" ? "percent" : "number"),
    planTitle: (name) => plans.get(name)?.title ?? name,
    arm: (plan, market) => arms.get(key(plan, market)),
    total: (arm, name, span, unit = "company") => totals.get(key(arm, name, span, unit)),
    difference: (plan, market, name, span) => differences.get(key(plan, market, name, span, "company")),
    series: (arm, name, unit = "company") => series.get(key(arm, name, unit)),
    markets: findings.markets.filter((market) => findings.arms.some((arm) => arm.market === market.name)),
  };
}

/** Whether a total or a difference was counted in any trial. */
export function counted<T extends { readonly n: number; readonly mean: number }>(
  value: T | undefined,
): value is T {
  return value !== undefined && value.n > 0 && Number.isFinite(value.mean);
}

/** The baseline's mean that a difference is a share of; undefined where a share would mislead. */
export function baselineMean(view: FindingsView, difference: Difference): number | undefined {
  const arm = view.arm(difference.baseline, difference.market);
  const total = arm && view.total(arm.id, difference.metric, difference.span, difference.unit);
  return counted(total) && total.mean > 0 ? total.mean : undefined;
}
