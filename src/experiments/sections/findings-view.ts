import { WEEKS_A_MONTH } from "../../calendar.ts";
import type { Arm, MarketNote, PlanNote } from "../../findings/arms.ts";
import type { Findings } from "../../findings/findings.ts";
import type { MetricNote } from "../../findings/metric-note.ts";
import type { Difference, Series, Span, Total } from "../../findings/numbers.ts";
import { formatFixed, type NumberStyle } from "../../language/format-number.ts";
import { type Labelled, labelled } from "../../language/labelled.ts";
import { moneyStyle } from "../../language/money-style.ts";
import { said } from "../../language/said.ts";
import type { Language } from "../../language/text.ts";
import { isNothing } from "../../statistics/nothing.ts";
import { type ComparisonWords, comparisonWords } from "./comparison-words.ts";

/** A plan as a report calls it. */
export type LabelledPlan = Labelled<PlanNote>;
/** A market as a report calls it. */
export type LabelledMarket = Labelled<MarketNote>;

interface LabelledFindings extends Findings {
  readonly plans: readonly LabelledPlan[];
  readonly markets: readonly LabelledMarket[];
}

/** Findings with the questions that sections ask of them, in one language. */
export interface FindingsView {
  /** The findings; plans and markets under the titles and short names that the report gives them. */
  readonly findings: LabelledFindings;
  readonly language: Language;
  readonly words: ComparisonWords;
  /** What a subtitle says: what was simulated, how long and how often. */
  readonly facts: Parameters<ComparisonWords["subtitle"]>[0];
  /** What other plans of a market are measured against: its first. */
  readonly baseline: (market: string) => LabelledPlan;
  /** Plans of a market other than its baseline. */
  readonly others: (market: string) => readonly LabelledPlan[];
  /** The plan and the baseline where the same two met in every market. */
  readonly pair: { readonly plan: LabelledPlan; readonly baseline: LabelledPlan } | undefined;
  readonly metric: (name: string) => MetricNote | undefined;
  readonly title: (metric: string) => string;
  readonly style: (metric: string) => NumberStyle;
  /** How amounts are written: in thousands and millions unless the currency carries a scale itself. */
  readonly money: NumberStyle;
  /** The same on an axis, in d3-format. */
  readonly moneyAxis: string;
  /** A plan by name. */
  readonly plan: (name: string) => LabelledPlan;
  /** Its place in the report, by which charts know it. */
  readonly placeOf: (plan: string) => number;
  readonly market: (name: string) => LabelledMarket;
  readonly arm: (plan: string, market: string) => Arm | undefined;
  readonly total: (arm: string, metric: string, span: Span, unit?: string) => Total | undefined;
  readonly difference: (plan: string, market: string, metric: string, span: Span) => Difference | undefined;
  /** What a point of a series stands for: a month, or a week where months would be too few to draw. */
  readonly each: "week" | "month";
  readonly pointsPerMonth: number;
  readonly series: (arm: string, metric: string, unit?: string) => Series | undefined;
  /** Markets that have arms, in order. */
  readonly markets: readonly LabelledMarket[];
}

/** Shorter runs are drawn by week. */
const fewestMonths = 6;

const key = (...parts: readonly string[]): string => parts.join("\u0000");

function indexed<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [keyOf(item), item]));
}

const styles: Readonly<Partial<Record<MetricNote["unit"], NumberStyle>>> = {
  share: "percent",
};

function pairOf(markets: readonly (readonly LabelledPlan[])[]): FindingsView["pair"] {
  const [baseline, plan] = markets[0] ?? [];
  const same = markets.every((plans) => plans.length === 2 && plans[0] === baseline && plans[1] === plan);
  return baseline && plan && same ? { plan, baseline } : undefined;
}

/** Plans as a report calls them, the one in force among them by the same title. */
function labelledPlans({ plans: given, inForce }: Findings, room?: number) {
  const plans = labelled(given, room);
  const title = plans.find(({ name }) => name === inForce?.plan)?.title ?? inForce?.title;
  return { plans, ...(inForce && title !== undefined && { inForce: { ...inForce, title } }) };
}

/** A view of findings; sections are pure functions of it. Short names of plans may have so many letters as there is room for. */
export function viewOf(given: Findings, language: Language, room?: number): FindingsView {
  const findings = {
    ...given,
    ...labelledPlans(given, room),
    markets: labelled(given.markets),
  };
  const metrics = indexed(findings.metrics, ({ name }) => name);
  const plans = indexed(findings.plans, ({ name }) => name);
  const arms = indexed(findings.arms, (arm) => key(arm.plan, arm.market));
  const totals = indexed(findings.totals, (t) => key(t.arm, t.metric, t.span, t.unit));
  const differences = indexed(findings.differences, (d) => key(d.plan, d.market, d.metric, d.span, d.unit));
  const money = moneyStyle(findings.currency);
  const each = findings.months < fewestMonths ? "week" : "month";
  const drawn = each === "week" ? findings.series : findings.monthly;
  const series = indexed(drawn, (s) => key(s.arm, s.metric, s.unit));
  const metric = (name: string) => metrics.get(name);
  const markets = findings.markets.filter((market) =>
    findings.arms.some((arm) => arm.market === market.name),
  );
  const plansIn = (market: string) =>
    findings.arms.filter((arm) => arm.market === market).map((arm) => plans.get(arm.plan)!);
  return {
    findings,
    language,
    words: said(language, "comparison", comparisonWords),
    facts: {
      name: findings.name,
      software: findings.software,
      months: findings.months,
      trials: formatFixed(findings.trials.done, language),
    },
    baseline: (market) => plansIn(market)[0]!,
    others: (market) => plansIn(market).slice(1),
    pair: pairOf(markets.map((market) => plansIn(market.name))),
    metric,
    title: (name) => metric(name)?.title[language] ?? name,
    style: (name) =>
      metric(name)?.unit === "money" ? money : (styles[metric(name)?.unit ?? "count"] ?? "plain"),
    money,
    moneyAxis: money === "whole" ? ",~f" : "~s",
    plan: (name) => plans.get(name)!,
    placeOf: (name) => findings.plans.findIndex((plan) => plan.name === name),
    market: (name) => findings.markets.find((market) => market.name === name)!,
    arm: (plan, market) => arms.get(key(plan, market)),
    total: (arm, name, span, unit = "company") => totals.get(key(arm, name, span, unit)),
    difference: (plan, market, name, span) => differences.get(key(plan, market, name, span, "company")),
    each,
    pointsPerMonth: each === "week" ? WEEKS_A_MONTH : 1,
    series: (arm, name, unit = "company") => series.get(key(arm, name, unit)),
    markets,
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
  return counted(total) && total.mean > 0 && !isNothing(total.mean, difference.mean) ? total.mean : undefined;
}
